import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../start/settings.mjs";
import { billOf } from "./bill.ts";
import { countLicences } from "./licences.ts";
import { readLocked } from "./lockfile.ts";

/** `npm run sbom > bom.json`: the bill of materials; how many packages stand under which licence goes to the terminal. */
const { name, version }: { name: string; version: string } = JSON.parse(
  readFileSync(path.join(ROOT, "package.json"), "utf8"),
);
const locked = readLocked(ROOT);
process.stdout.write(`${JSON.stringify(billOf(locked, { name, version }), null, 1)}\n`);
for (const [licence, count] of countLicences(locked))
  process.stderr.write(`${String(count).padStart(6)}  ${licence}\n`);
