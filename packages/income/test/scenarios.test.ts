import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RefusalCode } from "../src";
import { runScenario } from "./scenario/scenario";

const folder = join(__dirname, "..", "scenarios");
const files = readdirSync(folder).sort();
const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe("scenarios", () => {
  it.each(files)("%s", (file) => {
    expect(file).toMatch(/^[a-z0-9-]+\.scenario\.yaml$/);
    runScenario(read(file));
  });
});

/** The compiler keeps this complete: a new refusal fails here until a scenario shows it. */
const everyRefusal: Readonly<Record<RefusalCode, true>> = {
  above_due: true,
  amount_not_positive: true,
  amount_not_whole: true,
  basis_not_applicable: true,
  below_zero: true,
  fund_below_minimum: true,
  later_entry_stands: true,
  level_not_allowed: true,
  minutes_missing: true,
  month_locked: true,
  no_contributions: true,
  not_reversible: true,
  reason_missing: true,
  resolution_needs_both: true,
  returned_above_sold: true,
  reversed_already: true,
  rule_does_not_sum: true,
  stated_above_sent: true,
  unknown_member: true,
};

it("every refusal has a scenario", () => {
  const shown = new Set(files.flatMap((file) => /code: (\w+)/.exec(read(file))?.[1] ?? []));
  expect([...shown].sort()).toEqual(Object.keys(everyRefusal).sort());
});

describe("a scenario that would prove nothing fails", () => {
  const sound = read("payout-above-due.scenario.yaml");

  it.each([
    ["an unknown key in the file", sound.replace("then:", "note: x\nthen:"), "keys nobody knows: note"],
    ["an unknown key in given", sound.replace("given:", "given:\n  shop: x"), "keys nobody knows: shop"],
    ["an unknown key in an act", sound.replace("goods:", "colour: red, goods:"), "keys nobody knows: colour"],
    ["an unknown act", sound.replace("settle:", "settles:"), "nobody knows the act “settles”"],
    ["an unknown expectation", sound.replace("figures:", "figure:"), "nobody knows how to expect “figure”"],
    ["no expectation", sound.replace(/then:[\s\S]*/, "then: {}"), "expects nothing"],
    ["a refusal nobody expects", sound.replace(/ {2}refused:[\s\S]*?(?= {2}figures:)/, ""), "Refused: above_due"],
    ["a wrong amount", sound.replace("due: 307.500", "due: 307.501"), "deeply equal"],
    ["a wrong sentence", sound.replace("Chỉ còn", "Còn"), "Còn phải trả"],
    ["a key written twice", sound.replace("then:", "en: again\nthen:"), "Map keys must be unique"],
  ])("%s", (_what, text, message) => {
    expect(text).not.toBe(sound);
    expect(() => runScenario(text)).toThrow(new RegExp(message, "i"));
  });
});
