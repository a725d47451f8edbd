import type { Look } from "./shop-lighthouse.ts";
import type { Looked, Rates } from "./shop-measure.ts";

/** A page's line of the table. */
export function rowOf({ page, look, visits, broken }: Looked, bare: Look) {
  const kb = (bytes: number) => Math.round(bytes / 102.4) / 10;
  return {
    page,
    "js KB over bare": kb(look.jsBytes - bare.jsBytes),
    KB: kb(look.allBytes),
    lighthouse: [look.performance, look.accessibility, look.bestPractices, look.seo].join(" / "),
    "LCP ms": look.lcpMs,
    "TBT ms": Math.round(look.tbtMs),
    CLS: look.cls,
    "asks cold": visits.cold.length,
    "asks warm": visits.warm.length,
    "ms cold": visits.coldMs,
    "ms warm": visits.warmMs,
    "": broken.length > 0 ? "✗" : "✓",
  };
}

/** The line below it: requests per second. */
export function rateRow({ plain, compressed, toBare, compressedToBare }: Rates) {
  return {
    "page/s": Math.round(plain.page),
    "bare/s": Math.round(plain.bare),
    toBare,
    "gzip page/s": Math.round(compressed.page),
    "gzip bare/s": Math.round(compressed.bare),
    "gzip toBare": compressedToBare,
  };
}
