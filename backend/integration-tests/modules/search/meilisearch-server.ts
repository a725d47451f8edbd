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
  /** Of one of our own: kills it, and starts it again where it was. Null of a server that is named. */
  readonly power: { readonly off: () => Promise<void>; readonly on: () => Promise<void> } | null;
};

/** The server named in MEILISEARCH_HOST, or one of our own where its program is on the PATH; null where there is neither. */
export function findMeilisearch(env: NodeJS.ProcessEnv): (() => Promise<MeilisearchServer>) | null {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = env;
  if (host) return async () => ({ host, apiKey, close: async () => undefined, power: null });
  const folders = (env.PATH ?? "").split(path.delimiter);
  const program = folders.map((folder) => path.join(folder, "meilisearch")).find((file) => existsSync(file));
  return program === undefined ? null : () => start(program);
}

/**
 * By itself it would fill two thirds of the machine's memory with zeros before each write: two seconds for one document on
 * a machine of 23 GB, a fifth of one so.
 */
const LITTLE_MEMORY = ["--max-indexing-memory", "256MiB"];

async function start(program: string): Promise<MeilisearchServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "cho-phien-meilisearch-"));
  const address = `127.0.0.1:${await freePort()}`;
  const host = `http://${address}`;
  const apiKey = randomBytes(24).toString("base64url");
  const args = ["--no-analytics", ...LITTLE_MEMORY, "--db-path", path.join(folder, "data"), "--http-addr", address];
  let end: (signal: NodeJS.Signals) => Promise<void> = async () => undefined;
  const on = async () => {
    const child = spawn(program, args, { cwd: folder, env: { MEILI_MASTER_KEY: apiKey }, stdio: "ignore" });
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    end = (signal) => {
      child.kill(signal);
      return ended;
    };
    if (!(await answers(host))) throw new Error(`${program} did not begin to answer within ten seconds`);
  };
  const close = async () => {
    await end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await on();
  } catch (error) {
    await close();
    throw error;
  }
  return { host, apiKey, close, power: { off: () => end("SIGKILL"), on } };
}

async function answers(host: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    const health = await fetch(`${host}/health`).catch(() => null);
    if (health?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
