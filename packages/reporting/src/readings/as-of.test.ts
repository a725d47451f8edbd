import { dong } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plus } from "../units/roll-up";
import { adjustmentBetween, adjustmentsFor, NO_FIGURES, readings, type KnownFact } from "./as-of";

const fact = (month: string, recordedAt: string, confirmed: bigint): KnownFact => ({
  month,
  recordedAt,
  accruedDong: dong(0n),
  paidDong: dong(0n),
  confirmedDong: dong(confirmed),
});

const FACTS = [
  fact("2026-08", "2026-08-20T03:00:00Z", 100n),
  fact("2026-09", "2026-10-04T03:00:00Z", 40n),
  fact("2026-08", "2026-10-09T03:00:00Z", 7n),
  fact("2026-09", "2026-11-02T03:00:00Z", -5n),
];
const PUBLISHED = "2026-10-05T03:00:00Z";

describe("a report of a period that was published", () => {
  it("has the figure as published, what came later by its true month, and the figure as now known", () => {
    const read = readings(FACTS, { publishedAt: PUBLISHED, knownAt: "2026-11-29T00:00:00Z" });
    expect(read.published.confirmedDong).toBe(140n);
    expect(read.adjustments).toMatchObject([
      { month: "2026-08", facts: 1, confirmedDong: 7n },
      { month: "2026-09", facts: 1, confirmedDong: -5n },
    ]);
    expect(read.nowKnown.confirmedDong).toBe(142n);
    expect(adjustmentBetween(read.published, read.nowKnown).confirmedDong).toBe(2n);
  });

  it("reads as it was known on any day between", () => {
    const read = readings(FACTS, { publishedAt: PUBLISHED, knownAt: "2026-10-31T00:00:00Z" });
    expect(read.adjustments).toMatchObject([{ month: "2026-08", confirmedDong: 7n }]);
  });

  it("is the same when it is read again with everything that came later", () => {
    const before = readings(FACTS.slice(0, 2), { publishedAt: PUBLISHED, knownAt: PUBLISHED });
    const after = readings(FACTS, { publishedAt: PUBLISHED, knownAt: "2027-01-01T00:00:00Z" });
    expect(after.published).toEqual(before.published);
  });
});

it("a fact known in the fourth quarter about August is an adjustment for August in the fourth quarter's report", () => {
  const known = FACTS.map((it) => ({ ...it, recordedMonth: it.recordedAt.slice(0, 7) }));
  expect(adjustmentsFor(known, ["2026-10", "2026-11", "2026-12"])).toMatchObject([
    { month: "2026-08", facts: 1, confirmedDong: 7n },
    { month: "2026-09", facts: 2, confirmedDong: 35n },
  ]);
});

it("published and adjustments always make what is now known", () => {
  const instants = fc
    .integer({ min: 0, max: 400 })
    .map((days) => new Date(1_760_000_000_000 + days * 86_400_000).toISOString());
  const some = fc.record({
    month: fc.constantFrom("2026-07", "2026-08", "2026-09"),
    at: instants,
    amount: fc.bigInt(-999n, 999n),
  });
  fc.assert(
    fc.property(fc.array(some), instants, instants, (all, one, other) => {
      const [publishedAt = "", knownAt = ""] = [one, other].sort();
      const facts = all.map((it) => fact(it.month, it.at, it.amount));
      const { published, adjustments, nowKnown } = readings(facts, { publishedAt, knownAt });
      const sum = adjustments.reduce(
        (total, { accruedDong, paidDong, confirmedDong }) => plus(total, { accruedDong, paidDong, confirmedDong }),
        published,
      );
      expect(sum).toEqual(nowKnown);
      expect(readings([], { publishedAt, knownAt }).nowKnown).toEqual(NO_FIGURES);
    }),
  );
});
