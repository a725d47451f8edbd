import { defineConfig, mergeConfig } from "vitest/config";
import http from "./vitest.http.config";

/**
 * `npm run faults`: every step and every writing a server can be killed at, what it depends on gone, two servers, and the faults
 * of a busy day. Minutes, so not in `npm test`; the soak is asked for by itself.
 */
export default mergeConfig(
  defineConfig({ ...http, test: { ...http.test, include: [] } }),
  defineConfig({
    test: { include: ["integration-tests/faults/*.spec.ts", "integration-tests/http/faults.spec.ts"] },
  }),
);
