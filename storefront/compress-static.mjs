// @ts-check
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What a browser reads as text; fonts and photos are compressed already. */
const TEXT = /\.(js|css|svg|json|map|txt)$/;
/** Smaller ones fit one packet either way. */
const LEAST_BYTES = 1_024;

/**
 * Puts a `.br` and a `.gz` beside every file the built shop sends as it is: the smallest there can be, made once at build. Next
 * compresses them with gzip at each request. `serve.mjs` sends them.
 */
async function compressStatic() {
  const folder = path.join(import.meta.dirname, ".next/static");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => TEXT.test(name));
  for (const name of files) {
    const file = path.join(folder, name);
    const whole = readFileSync(file);
    if (whole.length < LEAST_BYTES) continue;
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(whole, quality));
    writeFileSync(`${file}.gz`, await promisify(gzip)(whole, { level: 9 }));
  }
}

await compressStatic();
