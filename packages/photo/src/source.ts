import { open, stat } from "node:fs/promises";
import { KIND_BYTES } from "./kind";

/** Bytes in memory, or the path of a file: an upload of 15 MB need not stay in memory until its turn comes. */
export type Source = Buffer | string;

export async function sizeOf(source: Source): Promise<number> {
  return typeof source === "string" ? (await stat(source)).size : source.length;
}

/** The first bytes, fewer when the source is shorter. */
export async function startOf(source: Source): Promise<Buffer> {
  if (typeof source !== "string") return source.subarray(0, KIND_BYTES);
  const file = await open(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
