import { describe, expect, it } from "vitest";
import { type Undoable, undoOf } from "./undo";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 2, minute));
const shipped: Undoable = {
  step: "shipped",
  accepted_at: at(0),
  packed_at: at(1),
  shipped_at: at(2),
  failed_at: null,
  delivered_at: null,
  cash_received_at: null,
  paid_at: null,
  attempts: 0,
};

describe("taking the last act back", () => {
  it("is possible for fifteen minutes", () => {
    expect(undoOf(shipped, at(16))).toEqual({ step: "shipped", until: at(17).toISOString() });
    expect(undoOf(shipped, at(17))).toBeNull();
  });

  it("is over once something followed", () => {
    expect(undoOf({ ...shipped, attempts: 1 }, at(3))).toBeNull();
    const delivered: Undoable = { ...shipped, step: "delivered", delivered_at: at(3) };
    expect(undoOf(delivered, at(4))?.step).toBe("delivered");
    expect(undoOf({ ...delivered, cash_received_at: at(4) }, at(5))).toBeNull();
    expect(undoOf({ ...delivered, paid_at: at(0) }, at(4))).toBeNull();
    expect(undoOf({ ...shipped, paid_at: at(0) }, at(4))?.step).toBe("shipped");
  });

  it("never brings back what was refused, returned, or not begun", () => {
    for (const step of ["placed", "refused", "returned"] as const) {
      expect(undoOf({ ...shipped, step }, at(3))).toBeNull();
    }
  });
});
