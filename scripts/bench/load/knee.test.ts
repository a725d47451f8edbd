import { expect, test } from "vitest";
import { isKept, nextRate, told } from "./knee.ts";
import { bottleneckOf } from "./processes.ts";

test("the rate doubles until it is too much, and the gap is halved until it is a quarter", () => {
  expect(nextRate(1, Infinity)).toBe(2);
  expect(nextRate(4, 8)).toBe(5.66);
  expect(nextRate(5.66, 8)).toBe(6.73);
  expect(nextRate(6.73, 8)).toBeNull();
  expect([nextRate(0, 1), nextRate(0, 0.125)]).toEqual([0.5, null]);
});

const quiet = { cores: 0.1, busiestThread: 0.1 };

test("who still waits is slow, and a kind too rare to judge is only told", () => {
  const from = (n: number) => 100 + n;
  const done = Array.from({ length: 19 }, (_, n) => ({
    kind: "home",
    from: from(n),
    to: from(n) + 50,
    isFault: false,
  }));
  const waiting = { kind: "home", from: 120, to: null, isFault: false };
  const rare = { kind: "buying", from: 130, to: 5130, isFault: true };
  const early = { kind: "home", from: 10, to: 9000, isFault: true };
  const usage = { generator: quiet, machine: quiet };
  const step = told({ rate: 2, warm: 100, end: 1100, now: 2300, usage }, [early, ...done, waiting, rare]);
  expect(step).toMatchObject({ slowest: "home", slowestP95Ms: 2180, faults: 1, requestsPerSecond: 21 });
  expect(step.p95Ms).toEqual({ home: 2180, buying: 5000 });
  expect([isKept(step), isKept({ slowestP95Ms: 1000, faults: 0 }), isKept({ slowestP95Ms: 10, faults: 1 })]).toEqual([
    false,
    true,
    false,
  ]);
});

test("the bottleneck is a full thread, else the cores together, else waiting", () => {
  const postgres = { cores: 1.2, busiestThread: 0.6 };
  const machine = (cores: number) => ({ cores, busiestThread: 0 });
  const with_ = (busiestThread: number, cores: number) =>
    bottleneckOf({ postgres, backend: { cores: 1, busiestThread }, generator: quiet, machine: machine(cores) }, 2);
  expect(with_(0.95, 2)).toBe("backend's one thread");
  expect(with_(0.5, 1.9)).toBe("the 2 cores together (postgres 1.2, backend 1, generator 0.1)");
  expect(with_(0.1, 0.5)).toBe("waiting, not computing (postgres 1.2, backend 1)");
});
