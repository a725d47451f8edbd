import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { identify } from "./identity.mjs";
import { lockHolder, takeLock } from "./lock.mjs";

let folder = "";
const lockFile = () => path.join(folder, "lock");
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "cho-phien-lock-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("is taken once and given back", () => {
  const giveBack = takeLock(folder);
  expect(lockHolder(folder)?.pid).toBe(process.pid);
  giveBack();
  expect(existsSync(lockFile())).toBe(false);
});

it("names the process that holds it", () => {
  writeFileSync(lockFile(), JSON.stringify(identify(process.ppid)));
  expect(() => takeLock(folder)).toThrow(
    expect.objectContaining({ key: "stop.running", values: { pid: process.ppid } }),
  );
});

it.each([
  ["a process that is gone", '{"pid":99999999,"start":"x"}'],
  ["another process that got the same id", JSON.stringify({ pid: process.ppid, start: "an earlier boot" })],
  ["a torn file", '{"pid":12'],
])("is taken over from %s", (_, text) => {
  writeFileSync(lockFile(), text);
  takeLock(folder);
  expect(lockHolder(folder)?.pid).toBe(process.pid);
});
