import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { platformAccount } from "./account-ref";
import { balanceOf, NO_BALANCES, withPostings } from "./balance";
import { holdPayment, releasePayment } from "./hold-payment";
import type { Journal } from "./posting";
import { isRefusal } from "./refusal";

const entry = { journalId: "j", effectiveAt: "2026-11-30T03:00:00.000Z", actor: { type: "job", id: "match" } };
const line = { lineId: "bnk_1", amountDong: dong(500_000n) };

function posted(decided: ReturnType<typeof holdPayment>): Journal {
  if (isRefusal(decided)) throw new Error(decided.refused);
  return decided;
}

describe("money held for a payer", () => {
  const held = posted(holdPayment(entry, line));
  const balances = withPostings(NO_BALANCES, held.postings);

  it("is owed to whoever sent it, in the platform's own book", () => {
    expect([held.idemKey, held.cooperativeId]).toEqual(["bank.held:bnk_1", null]);
    expect(balanceOf(balances, platformAccount("payer_held"))).toBe(500_000n);
    expect(balanceOf(balances, platformAccount("clearing_bank"))).toBe(-500_000n);
  });

  it.each([
    [{ kind: "returned" }, "bank.returned:bnk_1"],
    [{ kind: "taken", orderId: "order_1" }, "bank.taken:bnk_1:order_1"],
  ] as const)("is owed no longer once it is %o", (to, idemKey) => {
    const released = posted(releasePayment(entry, { ...line, to, balances }));
    expect(released.idemKey).toBe(idemKey);
    const left = withPostings(balances, released.postings);
    expect(balanceOf(left, platformAccount("payer_held"))).toBe(0n);
    expect(balanceOf(left, platformAccount("clearing_bank"))).toBe(0n);
  });

  it("is never given back twice, nor more of it than is held", () => {
    const amountDong = dong(500_001n);
    expect(releasePayment(entry, { lineId: "bnk_1", amountDong, to: { kind: "returned" }, balances })).toEqual({
      refused: "above_due",
      memberId: null,
      neededDong: 500_001n,
      availableDong: 500_000n,
    });
    expect(isRefusal(releasePayment(entry, { ...line, to: { kind: "returned" }, balances: NO_BALANCES }))).toBe(true);
  });

  it.each([0n, -1n])("is some money: %s", (amount) => {
    const refused = { refused: "amount_not_positive", amountDong: amount };
    expect(holdPayment(entry, { lineId: "l", amountDong: dong(amount) })).toEqual(refused);
    expect(
      releasePayment(entry, { lineId: "l", amountDong: dong(amount), to: { kind: "returned" }, balances }),
    ).toEqual(refused);
  });
});
