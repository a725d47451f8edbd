import type { MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../boundary/refusal";

/** A private picture: for this reader, kept by nobody on the way. */
export async function sendPhoto(res: MedusaResponse, file: string): Promise<void> {
  await new Promise<void>((done, failed) => {
    const headers = { "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" };
    res.sendFile(file, { dotfiles: "allow", cacheControl: false, headers }, (error) =>
      error ? failed(notHere()) : done(),
    );
  });
}
