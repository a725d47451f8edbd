import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { build } from "../start/build.mjs";
import { Children } from "../start/children.mjs";
import { readSettings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";

/**
 * `npm run bench -- NAME`: runs scripts/bench/NAME.ts, which prints a table and, on its last line, one JSON object.
 * Ends with 1 when the bench failed or missed an aim.
 */
const folder = import.meta.dirname;
const [name = "", ...args] = process.argv.slice(2);
const file = path.join(folder, `${name}.ts`);
if (!name || !existsSync(file)) {
  const names = readdirSync(folder).flatMap((entry) =>
    /^[a-z]+(-soak|-lists|-drift)?\.ts$/.test(entry) && entry !== "main.ts" ? [entry.slice(0, -3)] : [],
  );
  console.error(`npm run bench -- NAME, where NAME is one of ${names.join(", ")}`);
  process.exit(2);
}

/** Benches reach the packages through dist, which a fresh clone lacks. */
async function buildPackages(): Promise<void> {
  const settings = readSettings([], process.env);
  mkdirSync(settings.dataDir, { recursive: true });
  const tools = { children: new Children(settings.dataDir), steps: new Steps(settings.language) };
  await build(settings, tools, (part) => part.name.startsWith("packages/"));
}

/** The bench's exit code, or 1 when its last line says that an aim was missed. */
async function measure(): Promise<number> {
  const bench = spawn(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", file, ...args], {
    stdio: ["inherit", "pipe", "inherit"],
  });
  let tail = "";
  bench.stdout.on("data", (chunk: Buffer) => {
    process.stdout.write(chunk);
    tail = (tail + chunk.toString()).slice(-20_000);
  });
  const [code] = await once(bench, "close");
  const outcome: unknown = JSON.parse(tail.trimEnd().split("\n").at(-1) || "null");
  const isMet = typeof outcome === "object" && outcome !== null && "pass" in outcome && outcome.pass === true;
  return code === 0 && isMet ? 0 : 1;
}

await buildPackages();
process.exitCode = await measure();
