// @ts-check

/** What a response's `write` or `end` was given, as bytes; none of anything else, such as a callback. @param {unknown} chunk @param {unknown} encoding */
export function sentBytes(chunk, encoding) {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}
