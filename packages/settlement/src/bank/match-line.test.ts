import { add, dong, sum } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AwaitedOrder, matchLine } from "./match-line";

const order: AwaitedOrder = { orderId: "o", state: "open", dueDong: dong(590_000n), heldDong: dong(0n) };
const nothing = dong(0n);

describe("matchLine", () => {
  it.each([
    ["exact", 590_000n, order, { takenDong: 590_000n, heldDong: 0n, missingDong: 0n }],
    ["under", 500_000n, order, { takenDong: 0n, heldDong: 500_000n, missingDong: 90_000n }],
    ["over", 600_000n, order, { takenDong: 590_000n, heldDong: 10_000n, missingDong: 0n }],
    ["exact", 90_000n, { ...order, heldDong: dong(500_000n) }, { takenDong: 90_000n, heldDong: 0n, missingDong: 0n }],
    ["over", 90_001n, { ...order, heldDong: dong(500_000n) }, { takenDong: 90_000n, heldDong: 1n, missingDong: 0n }],
    ["under", 1n, { ...order, heldDong: dong(500_000n) }, { takenDong: 0n, heldDong: 1n, missingDong: 89_999n }],
    ["double", 590_000n, { ...order, state: "paid" }, { takenDong: 0n, heldDong: 590_000n, missingDong: 0n }],
    ["late", 590_000n, { ...order, state: "closed" }, { takenDong: 0n, heldDong: 590_000n, missingDong: 0n }],
    ["unknown", 590_000n, { ...order, state: "other" }, { takenDong: 0n, heldDong: 590_000n, missingDong: 0n }],
    ["unknown", 590_000n, null, { takenDong: 0n, heldDong: 590_000n, missingDong: 0n }],
  ] as const)("%s: %s", (outcome, amount, facts, expected) => {
    expect(matchLine(dong(amount), facts)).toEqual({ outcome, orderId: facts?.orderId ?? null, ...expected });
  });

  it("takes exactly what the order costs, however the money is cut into transfers, and loses none", () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 400_000n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (all) => {
        let facts = order;
        let taken = nothing;
        let held = nothing;
        for (const amount of all) {
          const match = matchLine(dong(amount), facts);
          const isComplete = match.takenDong > 0n;
          if (isComplete) taken = add(taken, add(match.takenDong, facts.heldDong));
          held = isComplete ? match.heldDong : add(held, match.heldDong);
          facts = isComplete ? { ...facts, state: "paid", heldDong: nothing } : facts;
          if (facts.state === "open") facts = { ...facts, heldDong: held };
        }
        expect(add(taken, held)).toBe(sum(all.map((it) => dong(it))));
        expect(taken).toBe(sum(all.map((it) => dong(it))) >= order.dueDong ? order.dueDong : 0n);
      }),
    );
  });
});
