import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { Client } from "pg";

const BACKEND = join(__dirname, "../../..");
const MEDUSA = require.resolve("@medusajs/cli/cli.js");

/** The address of a database on the tests' Postgres. */
export function databaseAt(name: string): string {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  return `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${name}`;
}

/** A database of its own on the tests' Postgres. */
export async function freshDatabase(name: string): Promise<string> {
  const admin = new Client({ connectionString: databaseAt("postgres") });
  await admin.connect();
  await admin.query(`drop database if exists "${name}" with (force)`);
  await admin.query(`create database "${name}"`);
  await admin.end();
  return databaseAt(name);
}

/** Runs one command of Medusa to its end and answers what it printed. */
export async function medusa(args: readonly string[], env: Record<string, string>): Promise<string> {
  const child = start(args, env);
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`medusa ${args[0]} ended with ${code}: ${output.slice(-2000)}`);
  return output;
}

/** A Medusa server as a process of its own, so that it can be killed. */
export class Server {
  private child: ChildProcess | null = null;
  /** All it ever wrote, over every start. */
  printed = "";

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
    /** For node itself, before Medusa's command. */
    private readonly nodeArgs: readonly string[] = [],
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.child = start(["start", "--port", String(this.port)], this.env, this.nodeArgs);
    // Read, or a full pipe would stop the server.
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.printed += chunk.toString("utf8")));
    for (let tries = 0; tries < 240; tries += 1) {
      const ok = await fetch(`${this.url}/health`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ok) return;
      await new Promise((done) => setTimeout(done, 250));
    }
    throw new Error("The server did not answer");
  }

  /** kill −9: nothing in the process gets to finish anything. */
  async kill(): Promise<void> {
    const child = this.child;
    this.child = null;
    // One that was killed from within has a signal and no code; its end has been told, and won't be again.
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  /** Killed from within, and not noticed yet. */
  get hasDied(): boolean {
    return this.child !== null && this.child.signalCode !== null;
  }

  /** Whether it was killed from within, by the failpoint it was given. */
  async diedWithin(milliseconds: number): Promise<boolean> {
    const child = this.child;
    if (!child) return false;
    const isGone = child.signalCode !== null || (await within(milliseconds, once(child, "exit")));
    if (isGone) this.child = null;
    return isGone;
  }

  /** Sends a signal and waits until the server prints one of these; answers which. */
  async tell(signal: NodeJS.Signals, { answers, withinMs }: { answers: RegExp; withinMs: number }): Promise<string> {
    const child = this.child;
    if (!child?.stdout || this.hasDied) throw new Error("No server runs");
    let said: string | undefined;
    const told = new Promise<void>((done) => {
      const listen = (chunk: Buffer) => {
        said = answers.exec(String(chunk))?.[0];
        if (said === undefined) return;
        child.stdout?.off("data", listen);
        done();
      };
      child.stdout?.on("data", listen);
    });
    child.kill(signal);
    if (!(await within(withinMs, told)) || said === undefined) throw new Error(`The server never said ${answers}`);
    return said;
  }
}

/** Resolves true when it happens in time. */
async function within(milliseconds: number, happening: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((answer) => (timer = setTimeout(() => answer(false), milliseconds)));
  return await Promise.race([happening.then(() => true), late]).finally(() => clearTimeout(timer));
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("No free port");
  return address.port;
}

function start(args: readonly string[], env: Record<string, string>, nodeArgs: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeArgs, MEDUSA, ...args], {
    cwd: BACKEND,
    env: { ...process.env, NODE_ENV: "development", ...env },
  });
}
