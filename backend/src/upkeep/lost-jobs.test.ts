import { expect, it } from "vitest";
import { lostJobs, type Planned } from "./lost-jobs";

const NOW = 1_000_000;
const DAY = 86_400_000;
const wanted = new Map([
  ["every five seconds", NOW + 4_000],
  ["every night", NOW + DAY],
]);

const often = (next = NOW + 4_000, isQueued = true): Planned => ({ key: "every five seconds", next, isQueued });
const nightly = (next = NOW + DAY, isQueued = true): Planned => ({ key: "every night", next, isQueued });
const another: Planned = { key: "another shop's", next: NOW, isQueued: false };

const [OFTEN, NIGHTLY] = ["every five seconds", "every night"];

it.each<[string, readonly Planned[], { once: readonly string[]; twice: readonly string[] }]>([
  ["a plan that stands", [often(), nightly(), another], { once: [], twice: [] }],
  [
    "runs that are due, because a long job is in their way",
    [often(NOW - 90_000), nightly(NOW - 1)],
    { once: [], twice: [] },
  ],
  ["a clock of ours that is a little behind", [often(NOW + 50_000), nightly()], { once: [], twice: [] }],
  ["an empty Redis", [], { once: [OFTEN, NIGHTLY], twice: [OFTEN, NIGHTLY] }],
  ["one job missing", [often(), another], { once: [NIGHTLY], twice: [NIGHTLY] }],
  ["what ran while a clock was a day ahead", [often(NOW + DAY), nightly()], { once: [], twice: [OFTEN] }],
  ["all of it ran then", [often(NOW + DAY), nightly(NOW + 2 * DAY)], { once: [], twice: [OFTEN, NIGHTLY] }],
  ["a run that is over, and no next one planned", [often(NOW - 5_000, false), nightly()], { once: [], twice: [OFTEN] }],
  ["the same before its time", [often(), nightly(NOW + DAY, false)], { once: [], twice: [NIGHTLY] }],
])("%s", (_, plan, { once, twice }) => {
  const first = lostJobs(plan, { wanted, wereOff: new Set() });
  expect(first.lost).toEqual(once);
  expect(lostJobs(plan, { wanted, wereOff: first.areOff }).lost).toEqual(twice);
});

it("what is right again in between is forgotten", () => {
  const { areOff } = lostJobs([often(NOW + DAY), nightly()], { wanted, wereOff: new Set() });
  const next = lostJobs([often(), nightly()], { wanted, wereOff: areOff });
  expect(lostJobs([often(NOW + DAY), nightly()], { wanted, wereOff: next.areOff }).lost).toEqual([]);
});
