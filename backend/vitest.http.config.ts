import { defineConfig } from "vitest/config";

// Medusa's test runner asks for TLS from every host not called localhost.
if (process.env.DB_HOST === "127.0.0.1") process.env.DB_HOST = "localhost";

/** The doors over HTTP, on a booted Medusa and a real Postgres 18. Each file boots its own server on its own database; two at a time. */
export default defineConfig({
  test: {
    globals: true,
    include: ["integration-tests/http/**/*.spec.ts"],
    pool: "forks",
    execArgv: ["-r", "ts-node/register/transpile-only"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
