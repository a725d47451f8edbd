import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { describe, expect, it } from "vitest";
import { localeRewrites } from "./locale-addresses";

/** The first rewrite whose pattern holds, as Next matches it (resolve-routes.js). */
const rewritten = (path: string) => localeRewrites.find(({ source }) => getPathMatch(source, { strict: true })(path));

describe("an address without a language", () => {
  it.each(["/", "/hang", "/hang/mat-ong-bac-ha", "/en-gedi", "/video", "/hop-tac-xa/don/abc", "/khong/co/gi"])(
    "%s is Vietnamese",
    (path) => expect(rewritten(path)).toBeDefined(),
  );

  it.each([
    "/en",
    "/en/hang",
    "/vi",
    "/vi/hang",
    "/api/basket",
    "/photos/a-320.avif",
    "/_next/static/a.js",
    "/robots.txt",
    "/shop-worker.js",
  ])("%s stays as it is", (path) => expect(rewritten(path)).toBeUndefined());
});
