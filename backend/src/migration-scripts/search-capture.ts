import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ensureCapture } from "../finding/capture/ensure-capture";

/** From now on every change of goods notes what it makes stale; the link tables exist only after migrating. */
export default async function captureForSearch({ container }: ExecArgs): Promise<void> {
  await ensureCapture(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
