import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { Children } from "../start/children.mjs";
import { takeLock } from "../start/lock.mjs";
import { stopOrphans } from "../start/orphans.mjs";
import { freePort } from "../start/ports.mjs";
import { forgetCluster } from "../start/postgres-home.mjs";
import { say } from "../start/sentences.mjs";
import { readSettings, type Settings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { Stop } from "../start/stop.mjs";
import { crashed, sum, totalLine, type Counts } from "./counts.ts";
import { PARTS, RUN, buildPackages, type Bench, type Part } from "./parts.ts";

/** A market of our own beside the one that may be running: other data, other ports, a database that may be lost. */
async function throwAwaySettings(): Promise<Settings> {
  const usual = readSettings([], process.env);
  return {
    ...usual,
    dataDir: path.join(usual.dataDir, "test"),
    databaseUrl: null,
    isThrowAway: true,
    portShop: await freePort(),
    portApi: await freePort(),
    portDb: await freePort(),
    // One phone buys in all tests; the spec of cash on delivery judges it all the same.
    env: { ...withoutAddresses(usual.env), COD_PHONE_LIMITS: "no" },
  };
}

const ADDRESSES = new Set(["DATABASE_URL", "SHOP_ORIGIN", "API_ORIGIN", "API_URL", "SITE_URL"]);

/** The addresses of a running market must not reach the one under test; left out, since an empty name would hide ours. */
function withoutAddresses(env: Settings["env"]): Settings["env"] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ADDRESSES.has(name)));
}

async function runPart(part: Part, bench: Bench): Promise<Counts> {
  bench.steps.line(`\n── ${part}`);
  try {
    return await RUN[part](bench);
  } catch (error) {
    const words =
      error instanceof Stop
        ? say(bench.settings.language, error.key, error.values)
        : String(error instanceof Error ? error.stack : error);
    return crashed(`${part}: ${words}`);
  }
}

async function testAll(parts: readonly Part[]): Promise<Counts> {
  const settings = await throwAwaySettings();
  mkdirSync(settings.dataDir, { recursive: true });
  const giveLockBack = takeLock(settings.dataDir);
  await stopOrphans(settings.dataDir);
  forgetCluster(settings.root, settings.dataDir);
  for (const left of ["demo.json", "migrated", "world.json", "photos"])
    rmSync(path.join(settings.dataDir, left), { recursive: true, force: true });
  const bench = { settings, children: new Children(settings.dataDir), steps: new Steps(settings.language) };
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => void bench.children.stopAll().then(() => process.exit(130)));
  try {
    await buildPackages(bench);
    const counts: Counts[] = [];
    for (const part of parts) counts.push(await runPart(part, bench));
    return sum(counts);
  } finally {
    await bench.children.stopAll();
    forgetCluster(settings.root, settings.dataDir);
    giveLockBack();
  }
}

function partsNamed(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}; there are ${PARTS.join(", ")}`);
  return names.length > 0 ? PARTS.filter((part) => names.includes(part)) : PARTS;
}

const parts = partsNamed(process.argv.slice(2));
const total = await testAll(parts).catch((error: unknown) =>
  crashed(
    error instanceof Stop ? say("en", error.key, error.values) : String(error instanceof Error ? error.stack : error),
  ),
);
total.notes.forEach((note) => console.log(note));
console.log(`\n${totalLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
