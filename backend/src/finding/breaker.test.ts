import { expect, test } from "vitest";
import { Breaker } from "./breaker";

function at(start = 0) {
  const clock = { ms: start };
  return { clock, breaker: new Breaker(() => clock.ms) };
}

test("two failures and a success leave the engine asked", () => {
  const { breaker } = at();
  breaker.failed();
  breaker.failed();
  breaker.worked();
  breaker.failed();
  breaker.failed();
  expect(breaker.mayAsk()).toBe(true);
});

test("after three failures in a row it rests ten seconds, then one question tries it", () => {
  const { clock, breaker } = at();
  for (let times = 0; times < 3; times += 1) breaker.failed();
  expect(breaker.mayAsk()).toBe(false);
  clock.ms = 9_999;
  expect(breaker.mayAsk()).toBe(false);
  clock.ms = 10_000;
  expect(breaker.mayAsk()).toBe(true);
  expect(breaker.mayAsk()).toBe(false);
});

test("the question that tried it opens or closes it for all", () => {
  const { clock, breaker } = at();
  for (let times = 0; times < 3; times += 1) breaker.failed();
  clock.ms = 10_000;
  expect(breaker.mayAsk()).toBe(true);
  breaker.failed();
  clock.ms = 19_000;
  expect(breaker.mayAsk()).toBe(false);
  clock.ms = 20_000;
  expect(breaker.mayAsk()).toBe(true);
  breaker.worked();
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, true]);
});
