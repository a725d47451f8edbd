import { dong, type Dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { accountKey, bookAccount } from "./account-ref";
import type { Journal } from "./posting";
import type { Refusal } from "./refusal";
import { remitApproved } from "./remit-approved";

const entry = { journalId: "j", effectiveAt: "2026-11-30T03:00:00.000Z", actor: { type: "operator", id: "u" } };

type Held = { readonly due: bigint; readonly advance?: bigint; readonly shipping?: bigint };

function remit(held: Held, sentDong: bigint, shippingDong = 0n): Journal | Refusal {
  const balances = new Map<string, Dong>([
    [accountKey(bookAccount("coop_due", "c")), dong(held.due)],
    [accountKey(bookAccount("coop_advance", "c")), dong(held.advance ?? 0n)],
    [accountKey(bookAccount("shipping", "c")), dong(held.shipping ?? 0n)],
  ]);
  return remitApproved(entry, {
    remittanceId: "rem_1",
    cooperativeId: "c",
    sentDong: dong(sentDong),
    shippingDong: dong(shippingDong),
    bankReference: "FT1",
    balances,
  });
}

const amounts = (decided: Journal | Refusal) =>
  "postings" in decided
    ? Object.fromEntries(decided.postings.map(({ account, amountDong }) => [account.kind, amountDong]))
    : decided;

describe("remitApproved", () => {
  it("moves what was due to the bank", () => {
    expect(amounts(remit({ due: 100n }, 100n))).toEqual({
      coop_due: -100n,
      bank_out: 100n,
      cash_at_coop: -100n,
      coop_claim: 100n,
    });
  });

  it("turns what a refund took since the approval into an advance", () => {
    expect(amounts(remit({ due: 70n }, 100n))).toMatchObject({ coop_due: -70n, coop_advance: -30n, bank_out: 100n });
    expect(amounts(remit({ due: 0n, advance: -10n }, 100n))).toMatchObject({ coop_advance: -100n, bank_out: 100n });
  });

  it("repays an advance from before out of what is due beyond the transfer, never more than there is", () => {
    expect(amounts(remit({ due: 130n, advance: -30n }, 100n))).toMatchObject({ coop_due: -130n, coop_advance: 30n });
    expect(amounts(remit({ due: 500n, advance: -30n }, 100n))).toMatchObject({ coop_due: -130n, coop_advance: 30n });
    expect(amounts(remit({ due: 110n, advance: -30n }, 100n))).toMatchObject({ coop_due: -110n, coop_advance: 10n });
  });

  it("passes shipping on beside her income, also alone, and what a fee took of it since is an advance", () => {
    const hers = { cash_at_coop: -100n, coop_claim: 100n };
    expect(amounts(remit({ due: 100n, shipping: 30n }, 130n, 30n))).toEqual({
      ...{ coop_due: -100n, shipping: -30n, bank_out: 130n },
      ...hers,
    });
    expect(amounts(remit({ due: 0n, shipping: 30n }, 30n, 30n))).toEqual({ shipping: -30n, bank_out: 30n });
    expect(amounts(remit({ due: 100n, shipping: 10n }, 130n, 30n))).toEqual({
      ...{ coop_due: -100n, coop_advance: -20n, shipping: -10n, bank_out: 130n },
      ...{ cash_at_coop: -120n, coop_claim: 120n },
    });
  });

  it("repays an advance out of what is due even when only shipping was sent", () => {
    expect(amounts(remit({ due: 20n, advance: -50n, shipping: 60n }, 30n, 30n))).toEqual({
      ...{ coop_due: -20n, coop_advance: 20n, shipping: -30n, bank_out: 30n },
    });
  });

  it("refuses a transfer of nothing", () => {
    expect(remit({ due: 100n }, 0n)).toEqual({ refused: "amount_not_positive", amountDong: 0n });
  });
});
