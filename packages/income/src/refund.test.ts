import { dong, ZERO_DONG } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accrueIncome } from "./accrue";
import { NO_BALANCES, withPostings, type Balances } from "./balance";
import type { Journal } from "./posting";
import { refundSale } from "./refund";
import { isRefusal, type Refusal } from "./refusal";
import { settleSale } from "./settle-sale";
import { termsOfSale } from "./terms";
import type { SharingRule } from "./sharing-rule";

const entry = { journalId: "j1", effectiveAt: "2026-07-01T02:00:00.000Z", actor: { type: "system", id: "scan" } };
const rule: SharingRule = {
  id: "rule-1",
  cooperativeId: "hộ",
  version: 1,
  validFrom: "2026-01-01",
  basis: "maker",
  retainedBp: 700,
  fundBp: 333,
  memberBp: 8_967,
  advanceCapBp: 10_000,
  minutesRef: "BB 1",
};
const terms = termsOfSale({
  cooperativeId: "hộ",
  cooperativeKind: "household",
  platformFeeBp: 733,
  sharingRule: rule,
  goodsKind: "goods",
  withholdsForTht: false,
  on: "2026-07-01",
});

type Sale = { readonly goods: bigint; readonly shipping: bigint; readonly rounding: bigint; readonly units: bigint[] };

function sell({ goods, shipping, rounding, units }: Sale) {
  const charged = { shippingDong: dong(shipping), roundingDong: dong(rounding), paymentFeeDong: dong(goods / 40n) };
  const settled = journalFrom(
    settleSale(entry, { lineId: "l", terms, paidThrough: "card", goodsDong: dong(goods), ...charged }),
  );
  const members = units.map((_, at) => ({ memberId: `m${at}`, communeCode: "00691" }));
  const netDong = settled.postings.find(({ account }) => account.kind === "coop_income")?.amountDong ?? ZERO_DONG;
  const accrued = journalFrom(
    accrueIncome(entry, {
      source: settled.source,
      revision: 1,
      channel: "online",
      incomeKind: "sale_payout",
      netDong,
      rule,
      contributions: units.map((each, at) => ({ memberId: `m${at}`, units: each, ratePerUnit: 1n })),
      members,
      balances: withPostings(NO_BALANCES, settled.postings),
    }),
  );
  return { settled, accrued };
}

function journalFrom(outcome: Journal | Refusal): Journal {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

describe("refundSale", () => {
  it("undoes a line to the last đồng, in however many parts its pieces come back", () => {
    const sales = fc.record({
      goods: fc.bigInt(100n, 10_000_000n),
      shipping: fc.bigInt(0n, 50_000n),
      rounding: fc.bigInt(-1n, 1n),
      units: fc.array(fc.bigInt(1n, 9n), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(sales, fc.array(fc.bigInt(1n, 4n), { minLength: 1, maxLength: 6 }), (sale, parts) => {
        const { settled, accrued } = sell(sale);
        const soldPieces = parts.reduce((sum, part) => sum + part, 0n);
        let balances: Balances = withPostings(withPostings(NO_BALANCES, settled.postings), accrued.postings);
        let alreadyReturnedPieces = 0n;
        for (const [at, returnedPieces] of parts.entries()) {
          const pieces = { soldPieces, alreadyReturnedPieces, returnedPieces };
          const facts = { lineId: "l", returnId: `r${at}`, ...pieces, returnsShipping: true, settled, accrued };
          const refunded = refundSale(entry, { ...facts, balances });
          alreadyReturnedPieces += returnedPieces;
          if (isRefusal(refunded)) throw new Error(refunded.refused);
          balances = withPostings(balances, refunded.postings);
        }
        expect([...balances].filter(([, held]) => held !== 0n)).toEqual([]);
      }),
    );
  });

  it("leaves shipping with the carrier unless it is refunded too", () => {
    const { settled, accrued } = sell({ goods: 100_000n, shipping: 25_000n, rounding: 0n, units: [1n] });
    const pieces = { soldPieces: 1n, alreadyReturnedPieces: 0n, returnedPieces: 1n };
    const balances = withPostings(withPostings(NO_BALANCES, settled.postings), accrued.postings);
    const refunded = journalFrom(
      refundSale(entry, { lineId: "l", returnId: "r", ...pieces, returnsShipping: false, settled, accrued, balances }),
    );
    const on = (kind: string) => refunded.postings.find(({ account }) => account.kind === kind)?.amountDong;
    expect([on("clearing_card"), on("shipping")]).toEqual([100_000n, undefined]);
  });
});
