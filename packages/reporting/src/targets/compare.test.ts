import { describe, expect, it } from "vitest";
import { indicators } from "../indicators/indicators";
import { compare, project } from "./compare";
import { programmeTargets } from "./programme-targets";
import type { Target } from "./target";

const HTX_2030 = programmeTargets.find((it) => it.indicatorId === "htx_supported" && it.byYear === 2030);
if (!HTX_2030) throw new Error("Project 01 has a target for HTX");
const plan = (more: Partial<Target>): Target => ({
  ...HTX_2030,
  counts: "within_year",
  byYear: 2026,
  amount: 365n,
  ...more,
});

describe("the programmes' targets", () => {
  it("of Project 01 are those of Decision 01/QĐ-TTg", () => {
    const of = (byYear: number) =>
      programmeTargets.filter((it) => it.programmeId === "de_an_01" && it.byYear === byYear).map((it) => it.amount);
    expect(of(2025)).toEqual([750n, 5_000n, 15_000n, 40_000n, 10_000n]);
    expect(of(2030)).toEqual([1_500n, 10_000n, 30_000n, 100_000n, 10_000n]);
  });

  it("each name their decision, its day and sources, and an indicator that exists or none", () => {
    const ids = new Set(indicators.map((it) => it.id));
    for (const target of programmeTargets) {
      expect(target.decisionNumber).toMatch(/^\d+\/QĐ-TTg$/);
      expect(target.decidedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(target.sources.length).toBeGreaterThan(0);
      if (target.indicatorId !== null) expect(ids).toContain(target.indicatorId);
    }
  });
});

describe("actual beside target", () => {
  it("says what is reached, what is missing and whether the pace is enough", () => {
    const half = compare(plan({}), { onDate: "2026-07-02", amount: 180n });
    expect(half).toMatchObject({ reachedBp: 4_932n, gap: 185n, expected: 183n, pace: "behind" });
    expect(compare(plan({}), { onDate: "2026-07-02", amount: 183n }).pace).toBe("on_pace");
    expect(compare(plan({}), { onDate: "2026-07-02", amount: 400n })).toMatchObject({ pace: "reached", gap: 0n });
  });

  it("expects nothing before the start and everything on the last day", () => {
    expect(compare(plan({}), { onDate: "2025-12-31", amount: 0n }).expected).toBe(0n);
    expect(compare(plan({}), { onDate: "2026-12-31", amount: 0n }).expected).toBe(365n);
    expect(compare(plan({ amount: 0n }), { onDate: "2026-12-31", amount: 0n }).reachedBp).toBeNull();
  });

  it("counts a programme's target from its start, not from the year's", () => {
    expect(compare(HTX_2030, { onDate: "2026-12-31", amount: 700n })).toMatchObject({ expected: 749n, pace: "behind" });
  });

  it("asks for a rate whole from the first day", () => {
    const trained = programmeTargets.find((it) => it.indicatorId === "women_managers_trained" && it.byYear === 2030);
    if (!trained) throw new Error("Project 01 has a target for training");
    expect(compare(trained, { onDate: "2026-06-30", amount: 9_000n })).toMatchObject({
      expected: 10_000n,
      pace: "behind",
    });
  });
});

describe("the trajectory", () => {
  const earlier = { onDate: "2026-01-01", amount: 100n };

  it("carries the pace of two readings to the year's end and to 2030", () => {
    const latest = { onDate: "2026-04-11", amount: 150n };
    expect(project(plan({}), { earlier, latest, onDate: "2026-12-31" })).toEqual({
      onDate: "2026-12-31",
      amount: 282n,
      gap: 83n,
    });
    expect(project(HTX_2030, { earlier, latest, onDate: "2030-12-31" })).toEqual({
      onDate: "2030-12-31",
      amount: 1_012n,
      gap: 488n,
    });
  });

  it("may fall, and never rounds up", () => {
    const latest = { onDate: "2026-01-04", amount: 99n };
    expect(project(plan({}), { earlier, latest, onDate: "2026-01-05" })?.amount).toBe(98n);
  });

  it("is unknown from one reading", () => {
    expect(project(plan({}), { earlier, latest: earlier, onDate: "2026-12-31" })).toBeNull();
  });
});
