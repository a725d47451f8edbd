import type { Readable } from "node:stream";
import { refuse } from "../boundary/refusal";

/** The largest event a sender is known to make is a tenth of this (Stripe: 256 KB at most). */
const LONGEST_BYTES = 512 * 1024;
/** Past the limit the rest is read and dropped, so that the sender hears why; past this the line is cut. */
const PATIENCE = 20;

/** The bytes of a webhook as they came: a signature is over bytes, and what a parser made of them is not what was signed. */
export async function readRawBody(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LONGEST_BYTES * PATIENCE) body.destroy();
    if (size <= LONGEST_BYTES) chunks.push(bytes);
  }
  if (size > LONGEST_BYTES) throw refuse("webhook_too_long", { limitKilobytes: String(LONGEST_BYTES / 1024) });
  return Buffer.concat(chunks);
}
