import { defineConfig } from "vitest/config";

/** Module tests against a real Postgres 18 (DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD). One file at a time: they share a database name. */
export default defineConfig({
  test: {
    globals: true,
    include: ["integration-tests/modules/**/*.spec.ts", "src/modules/**/*.int.spec.ts"],
    pool: "forks",
    execArgv: ["-r", "ts-node/register/transpile-only"],
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
