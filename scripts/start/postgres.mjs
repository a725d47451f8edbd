// @ts-check
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort, isPortFree } from "./ports.mjs";
import { postgresHome } from "./postgres-home.mjs";
import { say } from "./sentences.mjs";
import { Stop, stopFor } from "./stop.mjs";
/** @import { Children } from "./children.mjs" */
/** @import { PostgresHome } from "./postgres-home.mjs" */
/** @import { Settings } from "./settings.mjs" */

const DATABASE = "cho_phien";
const USER = "cho_phien";
/** Tried first so that a person can find the database with a client; any free port will do when it is taken. */
const USUAL_PORT = 54329;
const READY_SECONDS = 60;

/**
 * Starts the embedded Postgres on 127.0.0.1 and returns the address of our database in it, making cluster and database
 * the first time. The caller holds the lock of the data directory.
 * @param {Settings} settings
 * @param {{ children: Children, password: string }} given
 * @returns {Promise<string>} a postgres:// address
 */
export async function startPostgres(settings, { children, password }) {
  const home = postgresHome(settings.root, settings.dataDir);
  const pgdata = path.join(home.folder, "pgdata");
  if (!existsSync(pgdata)) await initialise({ settings, children, home, password });
  requireMajor(pgdata, home.major);
  const port = await choosePort(settings);
  const child = children.start({
    name: "postgres",
    kind: "postmaster",
    command: path.join(home.binaries, "postgres"),
    args: ["-D", pgdata, ...flags(port, settings.isThrowAway)],
    cwd: home.folder,
    env: cleanEnv(settings.env),
    user: home.user,
  });
  const address = (/** @type {string} */ database) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  let hasExited = false;
  void child.exited.then(() => (hasExited = true));
  await untilReady(address("postgres"), () => hasExited, postgresStop(child.log, pgdata));
  await createDatabase(address("postgres"));
  return address(DATABASE);
}

/** @param {number} port @param {boolean} isThrowAway */
function flags(port, isThrowAway) {
  const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: 200 };
  const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  return Object.entries(isThrowAway ? { ...settings, ...careless } : settings).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
}

/** @param {Settings} settings */
async function choosePort({ portDb }) {
  if (portDb !== null) {
    if (!(await isPortFree(portDb)))
      throw new Stop("stop.port", { port: portDb, variable: "PORT_DB", suggestion: await freePort() });
    return portDb;
  }
  return (await isPortFree(USUAL_PORT)) ? USUAL_PORT : freePort();
}

/**
 * Made under another name and renamed when whole, so that a kill in between leaves nothing half made.
 * @param {{ settings: Settings, children: Children, home: PostgresHome, password: string }} given
 */
async function initialise({ settings, children, home, password }) {
  const fresh = path.join(home.folder, "pgdata.new");
  const passwordFile = path.join(home.folder, "password.new");
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid);
  const { code, output, log } = await children.run({
    name: "initdb",
    command: path.join(home.binaries, "initdb"),
    // Under plain C `lower('GIÀY')` changes nothing; the builtin C.UTF-8 folds Vietnamese the same way on every machine.
    args: [
      ...[
        "-D",
        fresh,
        "-U",
        USER,
        `--pwfile=${passwordFile}`,
        `--auth=${settings.isThrowAway ? "trust" : "scram-sha-256"}`,
      ],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8"],
      ...(settings.isThrowAway ? ["--no-sync"] : []),
    ],
    cwd: home.folder,
    env: cleanEnv(settings.env),
    user: home.user,
  });
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw stopFor(output, say(settings.language, "step.postgres"), postgresStop(log, fresh));
  renameSync(fresh, path.join(home.folder, "pgdata"));
}

/** @param {string} pgdata @param {string} major */
function requireMajor(pgdata, major) {
  const found = readFileSync(path.join(pgdata, "PG_VERSION"), "utf8").trim();
  if (found !== major) throw new Stop("stop.data_newer", { data: pgdata, found, needed: major });
}

/** PG* variables of the person at the keyboard must not steer our cluster. @param {Record<string, string | undefined>} env */
function cleanEnv(env) {
  return { PATH: env.PATH, LC_ALL: "C", TZ: "UTC" };
}

/** @param {string} log @param {string} data */
function postgresStop(log, data) {
  return new Stop("stop.postgres", { log, data });
}

/**
 * @param {string} url
 * @param {() => boolean} hasExited
 * @param {Stop} otherwise
 */
async function untilReady(url, hasExited, otherwise) {
  const until = performance.now() + READY_SECONDS * 1000;
  while (!(await answers(url))) {
    if (hasExited() || performance.now() > until) throw otherwise;
    await wait(100);
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} url */
async function createDatabase(url) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(DATABASE)}`);
  });
}

/**
 * Lends a connection and closes it. `pg` is loaded here because nothing is installed yet when the launcher begins.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection cut from the other side also rejects the query in flight; without a listener it would end the launcher.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
