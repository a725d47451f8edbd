import { MedusaError } from "@medusajs/framework/utils";
import { IDENTIFIER } from "./identifier";

/** What this engine cannot express is refused, never answered with something like it. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${message} (${IDENTIFIER})`);
}
