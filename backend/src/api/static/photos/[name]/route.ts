import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { photosDir } from "../../../../photos/photos-dir";

// Content-hash names made by us: letters, digits, dashes, one extension. Anything else can't be a photo of ours.
const NAME = /^[a-z0-9][a-z0-9-]{2,120}\.(?:avif|webp|jpg)$/;

/** A photo variant from PHOTOS_DIR; its name carries a hash of its content, so it may be kept for ever. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = String(req.params.name);
  if (!NAME.test(name)) throw notHere();
  await new Promise<void>((done, failed) => {
    const options = {
      root: photosDir(),
      immutable: true,
      maxAge: "1y",
      headers: { "X-Content-Type-Options": "nosniff" },
    };
    res.sendFile(name, options, (error) => (error ? failed(notHere()) : done()));
  });
}
