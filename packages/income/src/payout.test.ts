import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { accountKey, memberAccount } from "./account-ref";
import type { Bucket } from "./bucket";
import { failPayout } from "./fail-payout";
import { sendPayout, type Payout } from "./payout";

const occasion = { effectiveAt: "2026-07-05T02:00:00.000Z", actor: { type: "coop_staff", id: "s1" } };
const mỷ = { memberId: "Mỷ", communeCode: "00691" };
const bucket = (journalId: string, channel: Bucket["channel"], amount: bigint): Bucket => ({
  journalId,
  channel,
  incomeKind: "sale_payout",
  amountDong: dong(amount),
});
const dueKey = accountKey(memberAccount("member_due", { cooperativeId: "htx", memberId: "Mỷ" }));
const payout: Payout = {
  payoutId: "p1",
  cooperativeId: "htx",
  memberId: "Mỷ",
  amountDong: dong(300n),
  method: "bank",
  deductionReason: null,
  due: [bucket("j1", "online", 200n), bucket("j2", "fair", 200n)],
  members: [mỷ],
  balances: new Map([[dueKey, dong(400n)]]),
  lockedThrough: null,
};

describe("sendPayout", () => {
  it("enters one journal for each channel it takes from, each with a key of its own", () => {
    const sent = sendPayout(occasion, payout);
    if ("refused" in sent) throw new Error(sent.refused);
    expect(sent.map(({ id, idemKey, channel }) => [id, idemKey, channel])).toEqual([
      ["j1", "payout.sent:p1:online:sale_payout", "online"],
      ["j2", "payout.sent:p1:fair:sale_payout", "fair"],
    ]);
  });

  it("is bound by what the account holds, and by what the buckets hold", () => {
    const balances = new Map([[dueKey, dong(299n)]]);
    expect(sendPayout(occasion, { ...payout, balances })).toMatchObject({ refused: "above_due", availableDong: 299n });
    const due = [bucket("j1", "online", 250n)];
    expect(sendPayout(occasion, { ...payout, due })).toMatchObject({ refused: "above_due", availableDong: 250n });
  });

  it("keeps the reason of a deduction on the journal, and no reason on other payouts", () => {
    const inGoods = sendPayout(occasion, { ...payout, method: "goods", deductionReason: "seed" });
    expect(inGoods).toMatchObject([{ reason: "seed" }, { reason: "seed" }]);
    expect(sendPayout(occasion, { ...payout, deductionReason: "seed" })).toMatchObject([
      { reason: null },
      { reason: null },
    ]);
  });
});

describe("failPayout", () => {
  const failed = { failureId: "b1", cooperativeId: "htx", member: mỷ, inTransit: [bucket("j3", "online", 300n)] };

  it("returns up to what is in transit and not a đồng more", () => {
    expect(failPayout(occasion, { ...failed, returnedDong: dong(300n) })).toMatchObject([{ kind: "payout.failed" }]);
    expect(failPayout(occasion, { ...failed, returnedDong: dong(301n) })).toMatchObject({
      refused: "below_zero",
      balanceDong: 300n,
      neededDong: 301n,
    });
    expect(failPayout(occasion, { ...failed, returnedDong: dong(0n) })).toMatchObject({
      refused: "amount_not_positive",
    });
  });
});
