// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { node24, withNode24 } from "../start/node24.mjs";
import { readSettings } from "../start/settings.mjs";
import { examineMachine } from "./machine.mjs";
import { word } from "./words.mjs";

/** `npm run doctor`: says what is wrong with this machine or these books and what to do; changes nothing, installs nothing. */
const settings = readSettings([], process.env);
const lines = await examineMachine(settings);
for (const { key, values, isWell } of lines)
  console.log(`${isWell ? "✓" : "✗"} ${word(settings.language, key, values)}`);
if (lines.some(({ isWell }) => !isWell)) process.exitCode = 1;
if (existsSync(node24(settings.root))) {
  const books = path.join(settings.root, "scripts/doctor/books.ts");
  // The backend is CommonJS, so Node would warn that the shared invariants file is read as a module.
  const { status } = spawnSync(node24(settings.root), ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", books], {
    stdio: "inherit",
    env: withNode24(settings.root, process.env),
  });
  if (status !== 0) process.exitCode = 1;
}
