// @ts-check
import { createHash } from "node:crypto";
import { STARTER_HASH } from "../first-frame/scripts-after-frame.mjs";

/** Scripts that stand in the page itself; JSON-LD and whatever else names another type is data and never runs. */
const INLINE = /<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;

/** What Next writes into a page: its page data, the line that opens them, and which chunks the page was made of. */
const SHAPES = [
  /^self\.__next_f\.push\((\[[\s\S]*\])\)$/,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((\[0\])\)$/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[\s\S]*\})\);?$/,
];

/**
 * The CSP source of each inline script of a page that is one of Next's and carries nothing but data: its one argument must be
 * JSON to the last letter. A script that somebody got into the page has another shape or computes something, is given no hash,
 * and the browser does not run it.
 * @param {string} html
 * @returns {readonly string[]}
 */
export function inlineHashes(html) {
  const known = [...html.matchAll(INLINE)].map(([, code = ""]) => code).filter(isOnlyData);
  return [...new Set(known.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`))];
}

/** @param {string} code */
function isOnlyData(code) {
  return SHAPES.some((shape) => {
    const data = shape.exec(code)?.[1];
    if (data === undefined) return false;
    try {
      JSON.parse(data);
      return true;
    } catch {
      return false;
    }
  });
}

/** The second policy of a page that is kept: a browser obeys both, so 'unsafe-inline' of the first is worth nothing there. @param {string} html */
export function keptPagePolicy(html) {
  return ["script-src 'self'", STARTER_HASH, ...inlineHashes(html)].join(" ");
}
