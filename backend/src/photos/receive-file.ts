import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { refuse } from "../boundary/refusal";
import { incomingDir } from "./photos-dir";

export type ReceivedFile = { readonly path: string; readonly sha256: string };

/** Past the limit the rest is read and dropped, so that the sender hears the sentence; past this the line is cut. */
const PATIENCE = 4;

/**
 * Takes a body into a file, hands it to `use` and removes it, whatever happens. A file and not memory: phones send three at
 * once over a slow line. Refuses more than `maxBytes`, counted as they come and never believed.
 */
export async function receiveFile<Result>(
  body: Readable,
  maxBytes: number,
  use: (file: ReceivedFile) => Promise<Result>,
): Promise<Result> {
  await mkdir(incomingDir(), { recursive: true });
  const path = join(incomingDir(), randomUUID());
  try {
    return await use({ path, sha256: await take(body, maxBytes, path) });
  } finally {
    await rm(path, { force: true });
  }
}

async function take(body: Readable, maxBytes: number, path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  let size = 0;
  try {
    // Left open: destroying the body would cut the line on which the sentence must travel.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes * PATIENCE) body.destroy();
      if (size > maxBytes) continue;
      hash.update(bytes);
      await file.write(bytes);
    }
  } finally {
    await file.close();
  }
  if (size > maxBytes) throw refuse("photo_too_heavy", { limitMegabytes: String(maxBytes / 1_000_000) });
  return hash.digest("hex");
}
