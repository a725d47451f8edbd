import { expect, it } from "vitest";
import { lostJobs } from "./lost-jobs";

const NOW = 1_000_000;
const wanted = ["every five seconds", "every night"];
const plan = (often: number, nightly: number) => [
  { key: "every five seconds", next: NOW + often },
  { key: "every night", next: NOW + nightly },
  { key: "another shop's", next: NOW },
];
const DAY = 86_400_000;

it.each([
  ["a plan that stands", plan(4_000, DAY), false, [], false],
  ["one whose runs are due, because a long job is in their way", plan(-90_000, -1), true, [], false],
  ["an empty Redis", [], false, wanted, false],
  ["one job missing", plan(4_000, DAY).slice(0, 1), true, ["every night"], false],
  ["all a day away, seen once: our clock may be the wrong one", plan(DAY, 2 * DAY), false, [], true],
  ["all a day away, seen twice", plan(DAY, 2 * DAY), true, wanted, true],
])("%s", (_, planned, wasFar, lost, isFar) => {
  expect(lostJobs(planned, { wanted, now: NOW, wasFar })).toEqual({ lost, isFar });
});
