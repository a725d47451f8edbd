import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSpotChecks, spotCheckCount, spotCheckSettings, spotCheckSettingsOn } from "./spot-check-draw";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const [settings] = spotCheckSettings;
if (!settings) throw new Error("no settings");
const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 300 });
const seeds = fc.string({ minLength: 8, maxLength: 64 });
const draw = (payoutIds: readonly string[], seed: string) => drawSpotChecks({ payoutIds, seed, settings, hash });

describe("the payouts drawn for a spot check", () => {
  it("are five to ten of a hundred from ten payouts on, one below, none of none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), (count) => {
        const share = spotCheckCount(count, settings) / count;
        expect(share).toBeGreaterThanOrEqual(0.05);
        expect(share).toBeLessThanOrEqual(0.1);
      }),
    );
    expect([0, 1, 9, 10, 19, 20, 40, 1000].map((count) => spotCheckCount(count, settings))).toEqual([
      ...[0, 1, 1, 1, 1, 2, 3, 75],
    ]);
  });

  it("are the same whoever repeats the draw, in whatever order the payouts come", () => {
    fc.assert(
      fc.property(ids, seeds, fc.nat(), (payoutIds, seed, turn) => {
        const drawn = draw(payoutIds, seed);
        const at = payoutIds.length === 0 ? 0 : turn % payoutIds.length;
        const turned = [...payoutIds.slice(at), ...payoutIds.slice(0, at)].reverse();
        expect(draw([...turned, ...turned], seed)).toEqual(drawn);
        expect(new Set(drawn).size).toBe(spotCheckCount(payoutIds.length, settings));
        expect(drawn.every((id) => payoutIds.includes(id))).toBe(true);
      }),
    );
  });

  it("reach every payout alike over the months, so that none is safe", () => {
    const payoutIds = Array.from({ length: 40 }, (_, index) => `pay_${index}`);
    const times = new Map(payoutIds.map((id) => [id, 0]));
    for (let month = 0; month < 4_000; month += 1)
      for (const id of draw(payoutIds, `seed ${month}`)) times.set(id, (times.get(id) ?? 0) + 1);
    // 4,000 draws of 3 in 40 are 300 each; 17 is one standard deviation.
    for (const drawn of times.values()) expect(Math.abs(drawn - 300)).toBeLessThan(90);
  });

  it("follow the settings in force on the day", () => {
    const later = { since: "2027-01-01", shareBp: 1_000, leastBp: 1_000, mostBp: 1_000 };
    expect(spotCheckSettingsOn("2025-06-30")).toBeNull();
    expect(spotCheckSettingsOn("2026-12-31", [later, settings])).toBe(settings);
    expect(spotCheckSettingsOn("2027-01-01", [settings, later])).toBe(later);
  });
});
