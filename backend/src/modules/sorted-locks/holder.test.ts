import { describe, expect, it } from "vitest";
import { isGone, isRunning, thisProcess } from "./holder";

const me = thisProcess();
const other = { machine: me.machine, pid: me.pid + 1, start: "another" };
const gone = (stored: unknown, runs: boolean) => isGone(stored, { me, isRunning: () => runs });

describe("whose lock may be taken at once", () => {
  it.each([
    ["one that runs", other, true, false],
    ["one that was killed", other, false, true],
    ["one that had our number before us", { ...other, pid: me.pid }, true, true],
    ["ourselves", me, true, false],
    ["one on another machine", { ...other, machine: "elsewhere" }, false, false],
    ["somebody unreadable", "…", false, false],
  ])("%s", (_, stored, runs, answer) => {
    expect(gone(stored, runs)).toBe(answer);
  });

  it("asks the machine who runs", () => {
    expect([isRunning(process.pid), isRunning(2 ** 22 + 1)]).toEqual([true, false]);
  });
});
