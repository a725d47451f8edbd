import { expect, test } from "vitest";
import { isKept, isUndecided, nextRate, told } from "./knee.ts";
import { bottleneckOf, usageOver } from "./processes.ts";
import type { WaitsLook } from "./waits.ts";

test("the rate doubles until it is too much, and the gap is halved until it is a quarter", () => {
  expect(nextRate(1, Infinity)).toBe(2);
  expect(nextRate(4, 8)).toBe(5.66);
  expect(nextRate(5.66, 8)).toBe(6.73);
  expect(nextRate(6.73, 8)).toBeNull();
  expect([nextRate(0, 1), nextRate(0, 0.125)]).toEqual([0.5, null]);
});

/** A second of a machine whose backend computes half of it, and one of a machine at rest. */
const threads = (ticks: number) => ({ all: ticks, threads: new Map([["1", ticks]]) });
const busy = { from: 0, to: 1000, of: { backend: threads(50) }, generatorMs: 100, machine: 60 };
const atRest = { from: 1000, to: 2000, of: { backend: threads(0) }, generatorMs: 0, machine: 10 };

test("who still waits is slow, and a kind too rare to judge is only told", () => {
  const from = (n: number) => 100 + n;
  const done = Array.from({ length: 18 }, (_, n) => ({
    kind: "home",
    from: from(n),
    to: from(n) + 50,
    isFault: false,
  }));
  const waiting = [120, 121].map((at) => ({ kind: "home", from: at, to: null, isFault: false }));
  const rare = { kind: "buying", from: 130, to: 5130, isFault: true };
  const early = { kind: "home", from: 10, to: 9000, isFault: true };
  const waits: WaitsLook[] = [
    { at: 500, waits: { computing: 2 } },
    { at: 2500, waits: { "Lock tuple": 9 } },
  ];
  const at = { rate: 2, warm: 100, end: 1100, now: 2300, looks: [busy, atRest], waits };
  const step = told(at, [early, ...done, ...waiting, rare]);
  expect(step).toMatchObject({ slowest: "home", slowestP95Ms: 2179, faults: 1, requestsPerSecond: 21 });
  expect(step.p95Ms).toEqual({ home: 2179, buying: 5000 });
  expect([isKept(step), isKept({ slowestP95Ms: 1000, faults: 0 }), isKept({ slowestP95Ms: 10, faults: 1 })]).toEqual([
    false,
    true,
    false,
  ]);
  expect(step.usage.backend).toEqual({ cores: 0.25, busiestThread: 0.25 });
  expect(step.meanwhile.waits).toEqual({ computing: 2, "Lock tuple": 0 });
});

test("a step goes on while somebody too slow is of a kind too rare to judge", () => {
  const one = { kind: "buying", from: 100, to: 1300, isFault: false };
  const at = { warm: 50, now: 1500 };
  expect(isUndecided([one], at)).toBe(true);
  expect(isUndecided([{ ...one, to: null }], at)).toBe(true);
  expect(isUndecided([{ ...one, to: 900 }], at)).toBe(false);
  expect(isUndecided([{ ...one, kind: "cheap" }], at)).toBe(false);
  expect(isUndecided([{ ...one, from: 40 }], at)).toBe(false);
  expect(
    isUndecided(
      Array.from({ length: 20 }, () => one),
      at,
    ),
  ).toBe(false);
});

test("each look counts by what it weighs: who waited only while the backend computed waited for a busy backend", () => {
  expect(usageOver([busy, atRest], ({ from, to }) => to - from)).toEqual({
    backend: { cores: 0.25, busiestThread: 0.25 },
    generator: { cores: 0.05, busiestThread: 0.05 },
    machine: { cores: 0.35, busiestThread: 0 },
  });
  expect(usageOver([busy, atRest], ({ from }) => (from === 0 ? 300 : 0)).backend).toEqual({
    cores: 0.5,
    busiestThread: 0.5,
  });
});

test("the bottleneck is a full thread, else the cores together, else what Postgres waited for", () => {
  const quiet = { cores: 0.1, busiestThread: 0.1 };
  const postgres = { cores: 1.2, busiestThread: 0.6 };
  const machine = (cores: number) => ({ cores, busiestThread: 0 });
  const waits = { computing: 0.4, "Lock tuple": 1.3, "IO WalSync": 0.01 };
  const with_ = (busiestThread: number, cores: number) =>
    bottleneckOf(
      { postgres, backend: { cores: 1, busiestThread }, generator: quiet, machine: machine(cores) },
      waits,
      2,
    );
  expect(with_(0.95, 2)).toBe("backend's one thread");
  expect(with_(0.5, 1.9)).toBe("the 2 cores together (postgres 1.2, backend 1, generator 0.1)");
  expect(with_(0.1, 0.5)).toBe(
    "waiting, not computing (postgres 1.2, backend 1; connections of Postgres: Lock tuple 1.3, computing 0.4)",
  );
});
