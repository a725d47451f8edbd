import { dong, sum } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal } from "./refusal";
import { settleSale, type SettledLine } from "./settle-sale";
import { NO_TAX, termsOfSale } from "./terms";

const entry = { journalId: "j1", effectiveAt: "2026-07-01T02:00:00.000Z", actor: { type: "system", id: "scan" } };
const terms = termsOfSale({
  cooperativeId: "htx",
  cooperativeKind: "htx",
  platformFeeBp: 500,
  sharingRule: { id: "rule-1", version: 1 },
  goodsKind: "goods",
  withholdsForTht: false,
  on: "2026-07-01",
});
const none = dong(0n);

function line(goodsDong: bigint): SettledLine {
  const free = { shippingDong: none, paymentFeeDong: none, roundingDong: none };
  return { lineId: "line-1", terms, paidThrough: "bank", goodsDong: dong(goodsDong), ...free };
}

describe("settleSale", () => {
  it("names the fact it stands for, so that it is entered once", () => {
    expect(settleSale(entry, line(100_000n))).toMatchObject({
      id: "j1",
      kind: "sale.settled",
      idemKey: "sale.settled:line-1",
      channel: "online",
      incomeKind: "sale_payout",
      source: { type: "consignment_line", id: "line-1" },
    });
  });

  it("keeps both books balanced and loses no đồng of any price", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), fc.bigInt(0n, 10n ** 6n), (goods, shipping) => {
        const journal = settleSale(entry, { ...line(goods), shippingDong: dong(shipping) });
        if (isRefusal(journal)) throw new Error("A positive price is never refused");
        const own = journal.postings.filter(({ account }) => ["coop_claim", "coop_income"].includes(account.kind));
        expect(sum(own.map(({ amountDong }) => amountDong))).toBe(0n);
        expect(sum(journal.postings.map(({ amountDong }) => amountDong))).toBe(0n);
        const clearing = journal.postings.find(({ account }) => account.kind === "clearing_bank");
        expect(clearing?.amountDong).toBe(-(goods + shipping));
      }),
    );
  });

  it("refuses a line without a price", () => {
    expect(settleSale(entry, line(0n))).toEqual({ refused: "amount_not_positive", amountDong: 0n });
  });

  it("takes the fee and tax on the line's snapshot, whatever holds today", () => {
    const taxed = { ...terms, platformFeeBp: 1_000, tax: { ...NO_TAX, vatBp: 100, pitBp: 50 } };
    const journal = settleSale(entry, { ...line(200_000n), terms: taxed });
    if (isRefusal(journal)) throw new Error("A positive price is never refused");
    const on = (kind: string) => journal.postings.find(({ account }) => account.kind === kind)?.amountDong;
    expect([on("coop_due"), on("platform_fee"), on("tax_due")]).toEqual([177_000n, 20_000n, 3_000n]);
  });
});
