import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorOf, averageStars, refuseReview, reviewActOf, reviewActsFor, reviewWords } from "./index";

const DELIVERED = "2026-11-20T03:00:00.000Z";

describe("who may rate a line", () => {
  it.each([
    [{ deliveredAt: DELIVERED, isReviewed: false }, null],
    [{ deliveredAt: null, isReviewed: false }, "review_before_delivery"],
    [{ deliveredAt: DELIVERED, isReviewed: true }, "review_given"],
  ])("%j → %s", (line, refusal) => {
    expect(refuseReview(line)).toBe(refusal);
  });
});

describe("what others see of the author", () => {
  it.each([
    ["Trần Thị Bình", { givenName: "Bình", provinceCode: "15" }],
    ["H'Bia Niê", { givenName: "H'Bia", provinceCode: "15" }],
    ["   ", null],
  ])("%j who allows it is %j", (name, author) => {
    expect(authorOf({ name, provinceCode: "15", isNamed: true })).toEqual(author);
  });

  it("is nobody where she does not allow it", () => {
    expect(authorOf({ name: "Trần Thị Bình", provinceCode: "15", isNamed: false })).toBeNull();
  });
});

describe("the average", () => {
  it.each([
    [[5], "5.0"],
    [[4, 5], "4.5"],
    [[5, 5, 4], "4.7"],
    [[1, 2, 1, 1], "1.3"],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4], "5.0"],
  ])("of %j is %s", (stars, average) => {
    expect(averageStars({ starsSum: stars.reduce((sum, it) => sum + it, 0), count: stars.length })).toBe(average);
  });

  it("of none is no number", () => {
    expect(averageStars({ starsSum: 0, count: 0 })).toBeNull();
  });

  it("lies between the least and the most, and within half a tenth of the exact one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 500 }), (stars) => {
        const starsSum = stars.reduce((sum, it) => sum + it, 0);
        const shown = Number(averageStars({ starsSum, count: stars.length }));
        expect(shown).toBeGreaterThanOrEqual(Math.min(...stars));
        expect(shown).toBeLessThanOrEqual(Math.max(...stars));
        expect(Math.abs(shown - starsSum / stars.length)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe("what somebody wrote", () => {
  it.each([
    ["  Đẹp\u0000 lắm \ud800", "Đẹp lắm"],
    ["Đẹp".normalize("NFD"), "Đẹp"],
    ["a\u202eb\u2066c", "abc"],
    ["một\r\n\r\n\r\nhai", "một\n\nhai"],
    ["👩‍🌾", "👩‍🌾"],
    ["\u0007", ""],
  ])("%j is kept as %j", (text, kept) => {
    expect(reviewWords(text)).toBe(kept);
  });
});

describe("the operator's acts", () => {
  it("are those of the state", () => {
    expect([reviewActsFor("waiting"), reviewActsFor("shown"), reviewActsFor("hidden")]).toEqual([
      ["show", "hide"],
      ["hide"],
      ["show"],
    ]);
    expect([reviewActOf("show"), reviewActOf("delete")]).toEqual(["show", null]);
  });
});
