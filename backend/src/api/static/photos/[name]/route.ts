import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { sendKept } from "../../../../photos/send-kept";

// Content-hash names made by us: letters, digits, dashes, one extension. Anything else can't be a photo of ours.
const NAME = /^[a-z0-9][a-z0-9-]{2,120}\.(?:avif|webp|jpg)$/;

/** A photo variant of the shop; its name carries a hash of its content, so it may be kept for ever. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = String(req.params.name);
  if (!NAME.test(name)) throw notHere();
  await sendKept(res, `photos/${name}`, "public, max-age=31536000, immutable");
}
