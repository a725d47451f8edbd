import { dong } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorFacts, WorkFacts } from "./facts";
import { basisPoints } from "./formulas";
import { evaluate, indicatorOn, indicators, indicatorVersionsOn, type IndicatorId } from "./indicators";

const QUARTER = ["2026-07", "2026-08", "2026-09"];
const NOTHING: IndicatorFacts = {
  months: QUARTER,
  figures: { accruedDong: dong(0n), paidDong: dong(0n), confirmedDong: dong(0n) },
  memberConfirmedDong: [],
  underDong: dong(500_000n),
  baseline: null,
  outstandingDong: dong(0n),
  work: [],
  support: [],
  managers: [],
};

function value(id: IndicatorId, facts: Partial<IndicatorFacts>) {
  const indicator = indicatorOn(id, "2026-09-30");
  if (!indicator) throw new Error(`no ${id}`);
  return evaluate(indicator, { ...NOTHING, ...facts });
}
const known = (amount: bigint) => ({ isKnown: true, amount });

describe("the list of indicators", () => {
  it("has each id and version once, and every definition in both languages", () => {
    expect(new Set(indicators.map((it) => `${it.id}/${it.version}`)).size).toBe(indicators.length);
    for (const { vi, en } of indicators) for (const said of [vi, en]) expect(said.definition).toMatch(/^\p{Lu}.+\.$/u);
  });

  it("has no version for a period before its first day", () => {
    expect(indicatorOn("confirmed", "2025-06-30")).toBeNull();
    expect(indicatorVersionsOn("2025-06-30")).toEqual({});
    expect(indicatorVersionsOn("2026-09-30")).toMatchObject({ confirmed: 1, women_stable_work_htx: 1 });
  });

  it("asks only for the facts its rows name", () => {
    for (const { needs, formula, id } of indicators) {
      const asked = new Set<string>();
      formula(
        new Proxy(NOTHING, { get: (facts, name, self) => (asked.add(String(name)), Reflect.get(facts, name, self)) }),
      );
      for (const name of asked) expect(needs, id).toContain(name);
    }
  });
});

describe("money", () => {
  const figures = { accruedDong: dong(9_000n), paidDong: dong(3_000n), confirmedDong: dong(2_000n) };

  it("is never merged: accrued, paid and confirmed are three", () => {
    expect(value("accrued", { figures })).toEqual(known(9_000n));
    expect(value("paid", { figures })).toEqual(known(3_000n));
    expect(value("confirmed", { figures })).toEqual(known(2_000n));
  });

  it("has a confirm rate of confirmed ÷ paid, and none where nothing was paid", () => {
    expect(value("confirm_rate", { figures })).toEqual(known(6_667n));
    expect(value("confirm_rate", {})).toEqual({ isKnown: false, why: "nothing_paid" });
  });

  it("grows by 16 % against a baseline of 100 and is unknown without one", () => {
    const baseline = { confirmedDong: dong(100n), year: 2022, source: "biên bản" };
    const grown = { ...figures, confirmedDong: dong(116n) };
    expect(value("growth", { figures: grown, baseline })).toEqual(known(1_600n));
    expect(value("growth", { figures: { ...figures, confirmedDong: dong(75n) }, baseline })).toEqual(known(-2_500n));
    expect(value("growth", { figures })).toEqual({ isKnown: false, why: "no_baseline" });
  });
});

describe("distribution", () => {
  const incomes = [7n, 1n, 5n, 3n].map((it) => dong(it * 100_000n));

  it("is read by nearest rank, whatever the order", () => {
    expect(value("lower_quartile", { memberConfirmedDong: incomes })).toEqual(known(100_000n));
    expect(value("median", { memberConfirmedDong: incomes })).toEqual(known(300_000n));
    expect(value("upper_quartile", { memberConfirmedDong: incomes })).toEqual(known(500_000n));
    expect(value("median", {})).toEqual({ isKnown: false, why: "nobody" });
  });

  it("counts who is under an amount, not who has just that", () => {
    expect(value("share_under", { memberConfirmedDong: incomes, underDong: dong(300_000n) })).toEqual(known(2_500n));
    expect(value("members", { memberConfirmedDong: incomes })).toEqual(known(4n));
  });

  it("keeps quartiles in order and between the least and the most", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1 }), (amounts) => {
        const facts = { memberConfirmedDong: amounts.map(dong) };
        const at = (id: IndicatorId) => {
          const found = value(id, facts);
          return found.isKnown ? found.amount : -1n;
        };
        const sorted = [...amounts].sort((one, other) => (one < other ? -1 : 1));
        const read = [sorted[0] ?? 0n, at("lower_quartile"), at("median"), at("upper_quartile"), sorted.at(-1) ?? 0n];
        for (let place = 1; place < read.length; place++)
          expect(read[place]).toBeGreaterThanOrEqual(read[place - 1] ?? 0n);
      }),
    );
  });
});

describe("women with stable work", () => {
  const work = (more: Partial<WorkFacts>): WorkFacts => ({
    memberId: "Mỷ",
    cooperativeKind: "htx",
    isWoman: true,
    hasAgreementOnFile: true,
    confirmedMonths: ["2026-05", "2026-06", "2026-07"],
    ...more,
  });
  const count = (...all: WorkFacts[]) => value("women_stable_work_htx", { work: all });

  it("have an agreement on file and three consecutive months of confirmed income, the last in the period", () => {
    expect(count(work({}))).toEqual(known(1n));
    expect(count(work({ confirmedMonths: ["2026-04", "2026-05", "2026-06"] }))).toEqual(known(0n));
    expect(count(work({ confirmedMonths: ["2026-06", "2026-08", "2026-09"] }))).toEqual(known(0n));
    expect(count(work({ hasAgreementOnFile: false }))).toEqual(known(0n));
    expect(count(work({ isWoman: false }))).toEqual(known(0n));
  });

  it("may have begun in the year before", () => {
    const months = ["2026-01"];
    const confirmedMonths = ["2025-11", "2025-12", "2026-01"];
    expect(value("women_stable_work_htx", { months, work: [work({ confirmedMonths })] })).toEqual(known(1n));
  });

  it("count once, and in the form they work in", () => {
    expect(count(work({}), work({ cooperativeKind: "lhhtx" }))).toEqual(known(1n));
    expect(value("women_stable_work_tht", { work: [work({ cooperativeKind: "tht" })] })).toEqual(known(1n));
    expect(count(work({ cooperativeKind: "tht" }))).toEqual(known(0n));
  });

  it("counts women who stand alike by how many they are, whatever forms they share", () => {
    expect(count(work({ women: 40 }), work({ memberId: "x", women: 2 }), work({ women: 40 }))).toEqual(known(42n));
    const alike = [work({ women: 7 }), work({ women: 7, cooperativeKind: "tht" })];
    expect(value("women_stable_work_htx", { work: alike })).toEqual(known(7n));
  });
});

describe("support and training", () => {
  const support = [
    { cooperativeId: "Bản Mây", kind: "htx", supportedOn: ["2025-03-01", "2026-08-15"] },
    { cooperativeId: "Suối Xanh", kind: "htx", supportedOn: ["2026-07-01", "2026-09-30"] },
    { cooperativeId: "Tổ Dệt", kind: "tht", supportedOn: ["2026-10-01"] },
  ] as const;

  it("counts a cooperative once, and as new only at its first support", () => {
    expect(value("htx_supported", { support })).toEqual(known(2n));
    expect(value("tht_supported", { support })).toEqual(known(0n));
    expect(value("newly_supported", { support })).toEqual(known(1n));
  });

  it("counts managers trained by the period's last month", () => {
    const managers = [
      { personId: "a", trainedOn: "2026-09-30" },
      { personId: "b", trainedOn: "2026-10-01" },
      { personId: "c", trainedOn: null },
    ];
    expect(value("women_managers_trained", { managers })).toEqual(known(3_333n));
    expect(value("women_managers_trained", {})).toEqual({ isKnown: false, why: "nobody" });
  });
});

it("basis points round half away from zero, alike on both sides", () => {
  expect(basisPoints(1n, 3n)).toBe(3_333n);
  expect(basisPoints(1n, 20_000n)).toBe(1n);
  expect(basisPoints(-1n, 20_000n)).toBe(-1n);
  expect(basisPoints(-2n, 3n)).toBe(-6_667n);
  expect(basisPoints(0n, 7n)).toBe(0n);
});
