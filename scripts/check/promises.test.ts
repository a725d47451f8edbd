import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../start/settings.mjs";
import { promisesOf, textOf } from "./promises.ts";

const promises = promisesOf(readFileSync(path.join(ROOT, "README.md"), "utf8"));
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(path.join(ROOT, "package.json"), "utf8"),
);

/**
 * How each promise begins, and the tests that show it, by their titles: read one by one when a row is written, so that a test
 * which is renamed or goes away takes its promise with it.
 */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  "Books balance to the đồng": [
    "a journal that does not balance is refused",
    "%s can't be updated, deleted or truncated, not even by its owner",
    "postings can't be added to a journal after its transaction, nor balances moved past the postings",
    "an unchanged book verifies; one byte changed past the guards names the journal",
    "a journal taken out of the middle is missed at the next one",
  ],
  "Each sale is posted once": [
    "posts a sale once however often it is delivered and scanned",
    "the same fact seen by 20 workers at once is entered once",
  ],
  "Each capture, refund and payout": [
    "the same payout asked for twice is sent once",
    "every journal reversed twice by 20 workers is reversed once",
    "captures in Medusa what was taken at the door, once",
    "a refund Medusa could not finish keeps its key and its amount",
  ],
  "What an order's lines brought": [
    "each kind of damage is named by the invariant it breaks",
    "every invariant is tried",
  ],
  "A transfer pays one order once": [
    "waits for the transfer, is paid once by ten notices of it",
    "holds too little until the rest comes, and gives back too much",
  ],
  "A card is charged once": [
    "an event ten times at once, its shopper gone, is kept once and makes one order",
    "money whose event never came is found by asking, and is an order within a quarter of an hour",
    "money that came without an order becomes its order within minutes, and goes back in full where it can't",
  ],
  "Killed at a step of a checkout": ["a checkout killed at %s (%s) is one order after the shopper tries again"],
  "No cooperative is sent": [
    "never sends more than is due: two approvals, a single transfer and a refund at once",
    "refund ∥ refund ∥ remittance: no piece comes back twice, and nobody is sent more than is due",
  ],
  "Shares sum to what was shared": [
    "keeps the total",
    "the order of contributions and members changes nothing in an accrual",
  ],
  "A reader who subtracts": [
    "can't recover a hidden sum",
    "recovers sums where only the cells below a threshold are hidden: the attack can succeed",
  ],
  "A published figure stays": ["a locked quarter, a late refund, a merger, and the sums of every level"],
  "Each look at a person": ["every report × officer × unit: her own, a sibling's, one without a grant"],
  "No officer and no cooperative ends a dispute": [
    "a dispute is worked to an end by two: the cooperative heard, her word taken, another officer agrees",
  ],
  "An erased member's name": ["erased, her sums stay and her name is gone"],
  "What a search finds": ["holds what a fresh projection says after random changes, killed writers and a rebuild"],
  "No cooperative reads another's": [
    "every route that runs has a row, and answers everybody as its row says",
    "every report × officer × unit: her own, a sibling's, one without a grant",
  ],
  "A backup restored elsewhere": [
    "restored elsewhere, every book ends in the same hash and every month sums to the same đồng",
  ],
  "Logs hold no phone": ["a line for the log", "has written down who asked what, and nothing of whose it was"],
  "Traces, where": ["says which route, how and with what answer, and nothing of who asked"],
  "A market real people can reach": [
    "keeps real people out while anybody can read codes, knows a password or listens",
    "a demo of the market keeps a public one closed, and nothing else does",
  ],
  "Several backends": [
    "wants one Redis and one folder or bucket of photos between several backends, and beside a worker",
  ],
  "No page runs a script": ["a page's own scripts run, and one that got into it does not"],
  "Every route belongs to a door": ["has a row for each route and no row without one"],
};

const beginningOf = (says: string) => Object.keys(SHOWN).find((it) => says.startsWith(it));

describe("README's promises", () => {
  it.each(promises)("$says", ({ says, files, programs }) => {
    const text = textOf(ROOT, files);
    expect(text, `one of ${files.join(", ")} is not there`).not.toBeNull();
    expect(programs.filter((it) => !(it in scripts))).toEqual([]);
    const titles = SHOWN[beginningOf(says) ?? ""] ?? [];
    expect(titles.length, "a promise no test was read for: add its titles here").toBeGreaterThan(0);
    expect(titles.filter((title) => !text?.includes(title))).toEqual([]);
  });

  it("stand there, each of them", () => {
    const made = promises.map(({ says }) => beginningOf(says));
    expect(made.toSorted()).toEqual(Object.keys(SHOWN).toSorted());
  });

  it("are missed when their file or their table goes away", () => {
    const table = (shown: string) =>
      `## What it promises, and the test that says so\n\n| a | b |\n| - | - |\n| P | ${shown} |\n`;
    expect(promisesOf(table("`…/http/{one,two}.spec.ts`, `npm run faults`"))).toEqual([
      {
        says: "P",
        files: ["backend/integration-tests/http/one.spec.ts", "backend/integration-tests/http/two.spec.ts"],
        programs: ["faults"],
      },
    ]);
    expect(textOf(ROOT, ["backend/integration-tests/http/none.spec.ts"])).toBeNull();
    expect(() => promisesOf("# Chợ Phiên")).toThrow("no part");
  });
});
