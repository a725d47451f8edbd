import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run bench -- NAME`: runs scripts/bench/NAME.ts, which prints a table and, on its last line, one JSON object. */
const folder = path.dirname(fileURLToPath(import.meta.url));
const [name = "", ...args] = process.argv.slice(2);
const file = path.join(folder, `${name}.ts`);
if (!name || !existsSync(file)) {
  const names = readdirSync(folder).flatMap((entry) =>
    /^[a-z]+(-soak)?\.ts$/.test(entry) && entry !== "main.ts" ? [entry.slice(0, -3)] : [],
  );
  console.error(`npm run bench -- NAME, where NAME is one of ${names.join(", ")}`);
  process.exit(2);
}
process.exitCode =
  spawnSync(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", file, ...args], { stdio: "inherit" })
    .status ?? 1;
