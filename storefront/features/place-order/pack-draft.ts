import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { KeptDraft } from "./draft";

/** What a browser keeps of a cookie is 4,096 bytes, and long messages in Vietnamese are half of that once packed. */
export function packDraft(kept: KeptDraft): string {
  return deflateRawSync(JSON.stringify(kept)).toString("base64url");
}

/** A cookie of the version before was not packed; it counts as none. */
export function unpackDraft(text: string): unknown {
  try {
    const content: unknown = JSON.parse(
      inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: 100_000 }).toString(),
    );
    return content;
  } catch {
    return null;
  }
}
