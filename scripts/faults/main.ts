import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "../start/build.mjs";
import { Children } from "../start/children.mjs";
import { withNode24 } from "../start/node24.mjs";
import { freePort } from "../start/ports.mjs";
import { forgetCluster } from "../start/postgres-home.mjs";
import { startPostgres } from "../start/postgres.mjs";
import { secretsOf } from "../start/secrets.mjs";
import { readSettings, type Settings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { runTool } from "../test/run-tool.ts";
import { busyDayRows, faultTable, verdictOf } from "./fault-table.ts";
import { readAsked } from "./read-asked.ts";

/**
 * `npm run faults`: kills the server at every step of a checkout and at every writing of what follows it, takes away what it
 * depends on, kills one of two servers under load, and tries the faults of a busy day, all on a Postgres of its own. Prints what the
 * shopper could still do and whether the invariants held, and on its last line one JSON object.
 * `npm run faults -- --soak MINUTES --seed N`: the same faults at random, drawn from the seed, while people buy and sell.
 */
async function throwAway(): Promise<Settings> {
  const usual = readSettings([], process.env);
  const portDb = await freePort();
  return { ...usual, dataDir: path.join(usual.dataDir, "faults"), databaseUrl: null, isThrowAway: true, portDb };
}

const { soak, rest } = readAsked(process.argv.slice(2));
const settings = await throwAway();
const { root, dataDir } = settings;
mkdirSync(dataDir, { recursive: true });
const children = new Children(dataDir);
const [told, figures] = [path.join(dataDir, "faults.jsonl"), path.join(dataDir, "soak.json")];
/** Stays when the rest is thrown away. */
const printed = path.join(path.dirname(dataDir), "soak-servers.log");
writeFileSync(told, "");
try {
  const steps = new Steps(settings.language);
  await build(settings, { children, steps }, (part) => part.name.startsWith("packages/"));
  const password = secretsOf(dataDir, settings.env).DATABASE_PASSWORD ?? "";
  const url = new URL(await startPostgres(settings, { children, password }));
  const report = path.join(dataDir, "faults.json");
  const { report: tests } = await runTool({
    program: path.join(root, "node_modules/vitest/vitest.mjs"),
    args: [
      ...["run", "--config", soak ? "vitest.soak.config.ts" : "vitest.faults.config.ts", ...rest],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ],
    cwd: path.join(root, "backend"),
    env: {
      ...withNode24(root, settings.env),
      ...{ DB_HOST: url.hostname, DB_PORT: url.port, DB_USERNAME: url.username, DB_PASSWORD: url.password },
      ...{ DATABASE_URL: url.href, FAULTS_FILE: told, SOAK_FILE: figures, SOAK_PRINTED: printed },
      ...(soak ? { SOAK_MINUTES: String(soak.minutes), SOAK_SEED: String(soak.seed) } : {}),
    },
    report,
  });
  const lines = readFileSync(told, "utf8").split("\n").filter(Boolean);
  console.log(faultTable([...lines.map((line): unknown => JSON.parse(line)), ...busyDayRows(tests)]));
  const verdict = verdictOf(tests);
  if (soak && !verdict.pass) console.log(`What its servers printed: ${printed}`);
  const soaked: object = existsSync(figures) ? JSON.parse(readFileSync(figures, "utf8")) : {};
  console.log(JSON.stringify({ name: soak ? "soak" : "faults", ...verdict, ...soaked }));
  process.exitCode = verdict.pass ? 0 : 1;
} finally {
  await children.stopAll();
  forgetCluster(root, dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}
