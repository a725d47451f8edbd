import { defineConfig, mergeConfig } from "vitest/config";
import http from "./vitest.http.config";

/** `npm run faults`: every step a server can be killed at, and the faults of a busy day. Minutes, so not in `npm test`. */
export default mergeConfig(
  defineConfig({ ...http, test: { ...http.test, include: [] } }),
  defineConfig({
    test: { include: ["integration-tests/faults/**/*.spec.ts", "integration-tests/http/faults.spec.ts"] },
  }),
);
