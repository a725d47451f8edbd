import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { openLedgerDatabase } from "./ledger-database.ts";

const HISTORIES = Number(process.env.BENCH_HISTORIES ?? 20_000);
const SEED = Number(process.env.HISTORY_SEED ?? Date.now() % 2_147_483_647);
const HISTORY_BOOKS = "ledger_soak_histories";
const BACKEND = path.join(import.meta.dirname, "../../backend");

/** Lets the ledger's random histories (backend/integration-tests/modules/income/histories) run far longer than in a test. */
export async function run(): Promise<void> {
  const database = await openLedgerDatabase("ledger_soak");
  const start = performance.now();
  try {
    const isWhole = await runHistories(new URL(database.url));
    const seconds = Math.round((performance.now() - start) / 1_000);
    console.table([{ histories: HISTORIES, seed: SEED, seconds, kept: isWhole }]);
    console.log(JSON.stringify({ name: "ledger-soak", pass: isWhole, histories: HISTORIES, seed: SEED, seconds }));
  } finally {
    await database.client.query(`drop database if exists ${HISTORY_BOOKS} with (force)`);
    await database.close();
  }
}

/** Answers whether every invariant stood after every act; a failing history is printed, shrunk, with its seed. */
async function runHistories(server: URL): Promise<boolean> {
  const vitest = path.join(BACKEND, "../node_modules/vitest/vitest.mjs");
  const child = spawn(process.execPath, [vitest, "run", "-c", "vitest.modules.config.ts", "histories"], {
    cwd: BACKEND,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      ...{ HISTORIES: String(HISTORIES), HISTORY_SEED: String(SEED), LEDGER_DATABASE: HISTORY_BOOKS },
      ...{ DB_HOST: server.hostname, DB_PORT: server.port, DB_USERNAME: server.username, DB_PASSWORD: server.password },
    },
  });
  const [code] = await once(child, "exit");
  return code === 0;
}

if (import.meta.main) await run();
