import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { identify } from "./identity.mjs";
import { findOrphans, stopOrphans } from "./orphans.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cho-phien-orphans-"));
  mkdirSync(path.join(folder, "run"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const record = (name: string, text: object) =>
  writeFileSync(path.join(folder, "run", `${name}.json`), JSON.stringify(text));
const sleeper = () => spawn("sleep", ["60"], { detached: true, stdio: "ignore" });

it("stops what a killed launcher left behind", async () => {
  const left = sleeper();
  const pid = left.pid ?? 0;
  record("backend", { ...identify(pid), kind: "group" });
  expect(findOrphans(folder).map(({ name }) => name)).toEqual(["backend"]);
  await stopOrphans(folder);
  expect(identify(pid)).toBeNull();
  expect(findOrphans(folder)).toEqual([]);
});

it("leaves a stranger alone who got the same process id", async () => {
  const stranger = sleeper();
  const pid = stranger.pid ?? 0;
  record("backend", { pid, start: "an earlier boot:1", kind: "group" });
  await stopOrphans(folder);
  expect(identify(pid)).not.toBeNull();
  stranger.kill("SIGKILL");
});
