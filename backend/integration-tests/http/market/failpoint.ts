// Loaded into a server with `node -r` by the tests that kill it; no part of the market. A file names the workflow step and
// the state at which the process dies as if the machine had lost power; SIGUSR2 runs the sweeps as so many minutes from now.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const load = createRequire(path.join(process.cwd(), "package.json"));
const { TransactionStep } = load("@medusajs/orchestration");
const { FAILPOINT_FILE = "", SWEEP_AHEAD_MINUTES = "11" } = process.env;

const changeState = TransactionStep.prototype.changeState;
TransactionStep.prototype.changeState = function (this: { definition: { action?: string } }, state: string) {
  const changed = changeState.call(this, state);
  const at = `${this.definition.action}:${state}`;
  if (existsSync(FAILPOINT_FILE) && readFileSync(FAILPOINT_FILE, "utf8") === at) process.kill(process.pid, "SIGKILL");
  return changed;
};

process.on("SIGUSR2", () => {
  const { container } = load("@medusajs/framework");
  const { runSweeps } = load(path.join(process.cwd(), "src/upkeep/run-sweeps"));
  runSweeps(container, new Date(Date.now() + Number(SWEEP_AHEAD_MINUTES) * 60_000)).then(
    () => console.log("swept"),
    (error: unknown) => console.log("swept with an error", error),
  );
});
