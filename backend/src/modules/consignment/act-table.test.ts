import type { ConsignmentAct } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { actsFor, isDone, isPossible } from "./act-table";

describe("what staff may do with a consignment", () => {
  it("follows accept, pack, ship, deliver, cash, and names the ways out of each step", () => {
    const walk = (["placed", "accepted", "packed", "shipped", "failed", "delivered"] as const).map((step) =>
      actsFor("manager", { step, cashReceived: false }),
    );
    expect(walk).toEqual([
      ["accept", "refuse"],
      ["pack", "ship", "refuse"],
      ["ship", "refuse"],
      ["deliver", "fail"],
      ["resend", "take-back"],
      ["receive-cash"],
    ]);
    expect(actsFor("manager", { step: "delivered", cashReceived: true })).toEqual([]);
  });

  it("lets the accountant take cash and nothing else", () => {
    expect(actsFor("accountant", { step: "placed", cashReceived: false })).toEqual([]);
    expect(actsFor("accountant", { step: "delivered", cashReceived: false })).toEqual(["receive-cash"]);
  });

  it("never skips a step and never goes back", () => {
    const acts: readonly ConsignmentAct[] = ["ship", "deliver", "receive-cash"];
    for (const act of acts) expect(isPossible(act, { step: "placed", cashReceived: false })).toBe(false);
    expect(isPossible("accept", { step: "shipped", cashReceived: false })).toBe(false);
    expect(isPossible("accept", { step: "refused", cashReceived: false })).toBe(false);
  });

  it("knows a second tap from a wrong one", () => {
    expect(isDone("accept", { step: "shipped", cashReceived: false })).toBe(true);
    expect(isDone("deliver", { step: "accepted", cashReceived: false })).toBe(false);
    expect(isDone("accept", { step: "refused", cashReceived: false })).toBe(false);
    expect(isDone("receive-cash", { step: "delivered", cashReceived: true })).toBe(true);
    expect(isDone("fail", { step: "failed", cashReceived: false })).toBe(true);
    expect(isDone("refuse", { step: "delivered", cashReceived: false })).toBe(false);
    expect(isDone("undo", { step: "placed", cashReceived: false })).toBe(false);
  });
});
