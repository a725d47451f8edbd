import { defineConfig } from "vitest/config";

/** Fast tests: no database, no network. Backend and browser tests have configurations of their own. */
export default defineConfig({
  resolve: { alias: { "@/": new URL("./storefront/", import.meta.url).pathname } },
  test: {
    include: [
      "packages/*/{src,test}/**/*.test.ts",
      "storefront/{lib,features}/**/*.test.{ts,tsx}",
      "backend/src/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    passWithNoTests: false,
  },
});
