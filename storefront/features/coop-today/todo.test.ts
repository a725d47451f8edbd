import { describe, expect, it } from "vitest";
import { todosOf } from "./todo";

const none = { placed: 0, accepted: 0, packed: 0, shipped: 0, failed: 0, delivered: 0, refused: 0, returned: 0 };

const nobody = { count: 0, consignmentId: null };

const noFair = { unsizedCount: 0, differencesCount: 0 };

describe("todosOf", () => {
  it("puts what is late before everything else, then the way of the parcel, then cash, and last what a fair left", () => {
    const counts = { ...none, shipped: 9, placed: 4, accepted: 4, packed: 2, failed: 3 };
    expect(
      todosOf(
        {
          counts,
          cashDueCount: 20,
          lateCount: 5,
          awaitingPaymentCount: 3,
          askedBack: { count: 2, consignmentId: "csgn_1" },
        },
        { unsizedCount: 6, differencesCount: 7 },
      ),
    ).toEqual([
      { kind: "late", count: 5 },
      { kind: "back", count: 2, orderId: "csgn_1" },
      { kind: "accept", count: 1 },
      { kind: "ship", count: 4 },
      { kind: "send", count: 2 },
      { kind: "failed", count: 3 },
      { kind: "deliver", count: 9 },
      { kind: "cash", count: 20 },
      { kind: "unsized", count: 6 },
      { kind: "stock", count: 7 },
    ]);
  });

  it("leaves out what waits for nobody", () => {
    const counts = { ...none, delivered: 12, refused: 3, returned: 2 };
    expect(
      todosOf({ counts, cashDueCount: 0, lateCount: 0, awaitingPaymentCount: 0, askedBack: nobody }, noFair),
    ).toEqual([]);
  });
});
