import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export type MeilisearchServer = {
  readonly host: string;
  readonly apiKey: string;
  readonly close: () => Promise<void>;
};

/** The server named in MEILISEARCH_HOST, or one of our own where its program is on the PATH; null where there is neither. */
export function findMeilisearch(env: NodeJS.ProcessEnv): (() => Promise<MeilisearchServer>) | null {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = env;
  if (host) return async () => ({ host, apiKey, close: async () => undefined });
  const folders = (env.PATH ?? "").split(path.delimiter);
  const program = folders.map((folder) => path.join(folder, "meilisearch")).find((file) => existsSync(file));
  return program === undefined ? null : () => start(program);
}

async function start(program: string): Promise<MeilisearchServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "cho-phien-meilisearch-"));
  const address = `127.0.0.1:${await freePort()}`;
  const apiKey = randomBytes(24).toString("base64url");
  const args = ["--no-analytics", "--db-path", path.join(folder, "data"), "--http-addr", address];
  const child = spawn(program, args, { cwd: folder, env: { MEILI_MASTER_KEY: apiKey }, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const host = `http://${address}`;
  for (let tries = 0; tries < 100; tries++) {
    const health = await fetch(`${host}/health`).catch(() => null);
    if (health?.ok) return { host, apiKey, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`${program} did not begin to answer within ten seconds`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
