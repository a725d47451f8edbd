import { MedusaError } from "@medusajs/framework/utils";

/** What this engine cannot express is refused, never answered with something like it. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${message} (search-postgres-vietnam)`);
}
