import type { ConsignmentAct, ConsignmentStep } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { actsFor, isDone, isPossible, type Standing } from "./act-table";

const unpaid = (step: ConsignmentStep): Standing => ({ step, paidThrough: "cod", isPaid: false });

describe("what staff may do with a consignment", () => {
  it("follows accept, pack, ship, deliver, cash, and names the ways out of each step", () => {
    const walk = (["placed", "accepted", "packed", "shipped", "failed", "delivered"] as const).map((step) =>
      actsFor("manager", unpaid(step)),
    );
    expect(walk).toEqual([
      ["accept", "refuse"],
      ["pack", "ship", "refuse"],
      ["ship", "refuse"],
      ["deliver", "fail"],
      ["resend", "take-back"],
      ["receive-cash"],
    ]);
    expect(actsFor("manager", { ...unpaid("delivered"), isPaid: true })).toEqual([]);
  });

  it("lets the accountant take cash and nothing else", () => {
    expect(actsFor("accountant", unpaid("placed"))).toEqual([]);
    expect(actsFor("accountant", unpaid("delivered"))).toEqual(["receive-cash"]);
  });

  it("never skips a step and never goes back", () => {
    const acts: readonly ConsignmentAct[] = ["ship", "deliver", "receive-cash"];
    for (const act of acts) expect(isPossible(act, unpaid("placed"))).toBe(false);
    expect(isPossible("accept", unpaid("shipped"))).toBe(false);
    expect(isPossible("accept", unpaid("refused"))).toBe(false);
  });

  it("knows a second tap from a wrong one", () => {
    expect(isDone("accept", unpaid("shipped"))).toBe(true);
    expect(isDone("deliver", unpaid("accepted"))).toBe(false);
    expect(isDone("accept", unpaid("refused"))).toBe(false);
    expect(isDone("receive-cash", { ...unpaid("delivered"), isPaid: true })).toBe(true);
    expect(isDone("fail", unpaid("failed"))).toBe(true);
    expect(isDone("refuse", unpaid("delivered"))).toBe(false);
    expect(isDone("undo", unpaid("placed"))).toBe(false);
  });

  it.each(["bank", "card"] as const)("lets nobody touch what is to be paid by %s before it is paid", (paidThrough) => {
    const steps = ["placed", "accepted", "packed", "shipped", "failed", "delivered"] as const;
    const paid = (step: ConsignmentStep, isPaid: boolean) => actsFor("manager", { step, paidThrough, isPaid });
    expect(steps.flatMap((step) => paid(step, false))).toEqual([]);
    expect(paid("placed", true)).toEqual(["accept", "refuse"]);
    expect(paid("shipped", true)).toEqual(["deliver", "fail"]);
    expect(paid("delivered", true)).toEqual([]);
    expect(isDone("receive-cash", { step: "delivered", paidThrough, isPaid: true })).toBe(false);
  });
});
