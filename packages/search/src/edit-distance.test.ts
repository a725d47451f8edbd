import fc from "fast-check";
import { expect, test } from "vitest";
import { deletions, editDistance, slipsAllowed } from "./edit-distance";

test.each([
  ["ong", "ogn", 1],
  ["mat", "mat", 0],
  ["mat", "amt", 1],
  ["honey", "hony", 1],
  ["honey", "huney", 1],
  ["brocade", "borcaed", 2],
  ["ong", "xyz", 3],
])("from %s to %s are %i slips", (one, other, slips) => {
  expect(editDistance(one, other, 3)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom(..."abcngo"), minLength: 3, maxLength: 9 });

test("words within the slips allowed share a deletion: no misspelling is missed by the look-up", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const limit = Math.min(slipsAllowed(one.length), slipsAllowed(other.length));
      if (editDistance(one, other, limit) > limit) return;
      const shared = deletions(one, limit).filter((each) => deletions(other, limit).includes(each));
      expect(shared.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

test("the distance stops counting past its limit and is the same both ways", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 2)).toBe(editDistance(other, one, 2));
      expect(editDistance(one, other, 2)).toBeLessThanOrEqual(3);
    }),
  );
});
