// @ts-check
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identify } from "./identity.mjs";
import { stopProcess } from "./stop-process.mjs";

/**
 * @typedef {object} ChildSpec
 * @property {string} name     names the log and the pid file
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Record<string, string | undefined>} env
 * @property {boolean} [shell]  `command` is a line for the shell (a package.json script)
 * @property {{ uid: number, gid: number } | null} [user]
 * @property {"group" | "postmaster"} [kind]
 *
 * @typedef {{ name: string, pid: number, log: string, exited: Promise<number> }} Child
 */

/** Starts programs in process groups of their own, logs them to files and remembers them on disk until they end. */
export class Children {
  /** @type {Map<string, Child & { kind: "group" | "postmaster" }>} in order of start */
  #live = new Map();

  /** @param {string} dataDir */
  constructor(dataDir) {
    this.runDir = path.join(dataDir, "run");
    this.logDir = path.join(dataDir, "logs");
    mkdirSync(this.runDir, { recursive: true });
    mkdirSync(this.logDir, { recursive: true });
  }

  /**
   * @param {ChildSpec} spec
   * @returns {Child}
   */
  start(spec) {
    const log = path.join(this.logDir, `${spec.name}.log`);
    const fd = openSync(log, "w");
    const child = spawn(spec.command, [...spec.args], {
      cwd: spec.cwd,
      env: withoutUndefined(spec.env),
      stdio: ["ignore", fd, fd],
      detached: true,
      shell: spec.shell ?? false,
      ...spec.user,
    });
    closeSync(fd);
    const exited = this.#whenExited(child, spec.name);
    const pid = child.pid ?? 0;
    const kind = spec.kind ?? "group";
    const identity = identify(pid);
    if (identity) writeFileSync(this.#pidFile(spec.name), JSON.stringify({ ...identity, kind }));
    const started = { name: spec.name, pid, log, exited, kind };
    this.#live.set(spec.name, started);
    return started;
  }

  /**
   * Runs a program to its end.
   * @param {ChildSpec} spec
   */
  async run(spec) {
    const child = this.start(spec);
    const code = await child.exited;
    return { code, log: child.log, output: readFileSync(child.log, "utf8") };
  }

  /** @param {string} name */
  async stop(name) {
    const child = this.#live.get(name);
    if (child) await stopProcess(child.pid, child.kind);
  }

  /** Stops everything, the last started first: the shop before the backend, the backend before its database. */
  async stopAll() {
    for (const name of [...this.#live.keys()].reverse()) await this.stop(name);
  }

  /** Kills without asking; for a second Ctrl-C. Postgres is left to its own recovery at the next start. */
  killAll() {
    for (const { pid } of this.#live.values()) if (pid) process.kill(-pid, "SIGKILL");
  }

  /**
   * @param {import("node:child_process").ChildProcess} child
   * @param {string} name
   * @returns {Promise<number>} the exit code; 127 when the program could not be started, 128 when a signal ended it
   */
  #whenExited(child, name) {
    return new Promise((resolve) => {
      const finish = (/** @type {number} */ code) => {
        this.#live.delete(name);
        rmSync(this.#pidFile(name), { force: true });
        resolve(code);
      };
      child.once("error", () => finish(127));
      child.once("exit", (code) => finish(code ?? 128));
    });
  }

  /** @param {string} name */
  #pidFile(name) {
    return path.join(this.runDir, `${name}.json`);
  }
}

/** @param {Record<string, string | undefined>} env */
function withoutUndefined(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
