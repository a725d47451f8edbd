import { defineConfig, mergeConfig } from "vitest/config";
import http from "./vitest.http.config";

/** `npm run faults -- --soak MINUTES --seed N`. */
export default mergeConfig(
  defineConfig({ ...http, test: { ...http.test, include: [] } }),
  defineConfig({ test: { include: ["integration-tests/faults/soak/*.spec.ts"] } }),
);
