// Loaded into a server with `node -r` by the tests that kill it; no part of the market. A file names the workflow step and
// the state, or the table and how far the writing of it got, at which the process dies as if the machine had lost power.
// SIGUSR2 runs the sweeps as so many minutes from now.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const load = createRequire(path.join(process.cwd(), "package.json"));
const { TransactionStep } = load("@medusajs/orchestration");
const { FAILPOINT_FILE = "", SWEEP_AHEAD_MINUTES = "11" } = process.env;

const armed = (): string => {
  if (!existsSync(FAILPOINT_FILE)) return "";
  try {
    return readFileSync(FAILPOINT_FILE, "utf8");
  } catch {
    // Disarmed between the two.
    return "";
  }
};
const die = () => process.kill(process.pid, "SIGKILL");

const changeState = TransactionStep.prototype.changeState;
TransactionStep.prototype.changeState = function (this: { definition: { action?: string } }, state: string) {
  const changed = changeState.call(this, state);
  if (armed() === `${this.definition.action}:${state}`) die();
  return changed;
};

/** What a connection is in the middle of. */
type Standing = { isOpen: boolean; hasWritten: boolean };
const standings = new WeakMap<object, Standing>();

// "capture:before" a row is written, "capture:uncommitted" when its transaction is about to end, "capture:committed" when it has.
const { Client } = load("pg");
const query = Client.prototype.query;
Client.prototype.query = function (this: object, asked: unknown, ...rest: unknown[]) {
  const text = typeof asked === "string" ? asked : String((asked as { text?: unknown } | null)?.text ?? "");
  const standing = standings.get(this) ?? { isOpen: false, hasWritten: false };
  standings.set(this, standing);
  if (/^\s*(begin|start transaction)\b/i.test(text)) Object.assign(standing, { isOpen: true, hasWritten: false });
  const isOver = /^\s*commit\b/i.test(text) && standing.hasWritten;
  if (/^\s*(commit|rollback(?! to))\b/i.test(text)) Object.assign(standing, { isOpen: false, hasWritten: false });
  const [, table, phase] = /^(\w+):(before|uncommitted|committed)$/.exec(armed()) ?? [];
  if (!table) return query.call(this, asked, ...rest);
  // A table, or a function of the database that writes.
  const isWritten = new RegExp(`\\b(insert into|update)\\s+("?public"?\\.)?"?${table}"?\\s|\\b${table}\\(`, "i").test(
    text,
  );
  if (isWritten) standing.hasWritten = standing.isOpen;
  if ((isWritten && phase === "before") || (isOver && phase === "uncommitted")) die();
  const isLast = isOver || (isWritten && !standing.isOpen);
  return phase === "committed" && isLast ? thenDie(this, asked, rest) : query.call(this, asked, ...rest);
};

/** Dies when the database has answered, whether the caller gave a function or waits for a promise. */
function thenDie(client: object, asked: unknown, rest: unknown[]) {
  if (typeof rest.at(-1) !== "function") return (query.call(client, asked, ...rest) as Promise<unknown>).finally(die);
  return query.call(client, asked, ...rest.slice(0, -1), die);
}

process.on("SIGUSR2", () => {
  const { container } = load("@medusajs/framework");
  const { runSweeps } = load(path.join(process.cwd(), "src/upkeep/run-sweeps"));
  runSweeps(container, new Date(Date.now() + Number(SWEEP_AHEAD_MINUTES) * 60_000)).then(
    () => console.log("swept"),
    (error: unknown) => console.log(`not swept: ${String(error)}`),
  );
});
