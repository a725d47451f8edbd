import { withoutPersonalData } from "@cho-phien/vietnam";

type Done = (error?: Error | null) => void;

/**
 * Whoever writes to this stream from now on, Medusa's logger, its access lines, a driver or Node itself, writes no phone,
 * address, token or value of a failed statement: said once at the way out, because each of them has its own words.
 */
export function keepBackPersonalData(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done): boolean => {
    const text = withoutPersonalData(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
    return typeof encoding === "function" ? write(text, encoding) : write(text, encoding, done);
  };
}
