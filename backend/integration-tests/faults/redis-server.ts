import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../http/market/server";

export const NO_REDIS = "no redis-server on the PATH; apt-get install redis-server brings it";

export type RedisServer = {
  readonly port: number;
  readonly url: string;
  /** kill −9, and what it held is gone; on again it is empty. */
  readonly off: () => Promise<void>;
  readonly on: () => Promise<void>;
  /** How many entries of a sorted set have such a score. */
  readonly countOf: (key: string, from: number, to: number) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** A Redis of the tests' own where the program is on the PATH, else null. Nobody's running one is touched. */
export function findRedis(env: NodeJS.ProcessEnv): (() => Promise<RedisServer>) | null {
  const folders = (env.PATH ?? "").split(path.delimiter);
  const program = folders.map((folder) => path.join(folder, "redis-server")).find((file) => existsSync(file));
  return program === undefined ? null : () => start(program);
}

async function start(program: string): Promise<RedisServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "cho-phien-redis-"));
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  let child: ChildProcess | null = null;
  const on = async () => {
    child = spawn(program, args, { stdio: "ignore" });
    for (let tries = 0; !(await listens(port)); tries += 1) {
      if (tries === 100) throw new Error(`${program} did not begin to listen within ten seconds`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  const off = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  await on();
  const close = async () => {
    await off();
    rmSync(folder, { recursive: true, force: true });
  };
  const countOf = (key: string, from: number, to: number) =>
    asked(port, `ZCOUNT ${key} ${from} ${to}`).then((answer) => Number(answer.replace(":", "")));
  return { port, url: `redis://127.0.0.1:${port}`, off, on, countOf, close };
}

/** One command, one line of answer. */
async function asked(port: number, command: string): Promise<string> {
  const line = connect(port, "127.0.0.1");
  line.write(`${command}\r\n`);
  const [answer] = await once(line, "data");
  line.destroy();
  return String(answer).trim();
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const line = connect(port, "127.0.0.1", () => {
      line.destroy();
      answer(true);
    });
    line.on("error", () => answer(false));
  });
}
