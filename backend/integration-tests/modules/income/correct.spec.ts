import type { Correction } from "../../../src/modules/income/ledger/correct";
import { randomUUID } from "node:crypto";
import { accrued, journal, inBook, JOB, paying, settledSale, stating } from "./books";
import { withLedger } from "./income-runner";
import { refusalOf } from "./refusal-of";

const source = { type: "consignment_line", id: "csln_1" };

withLedger(({ service }) => {
  const takingBack = (journalId: string): Correction => ({
    ...{ journalId, correctionId: randomUUID(), reason: "wrong_amount", actor: JOB, at: "2026-11-20T00:00:00Z" },
  });

  it("a sale is taken back after its accrual, not before, even when other income would cover it", async () => {
    const [sale, share] = [settledSale({ source }), accrued({ source })];
    await service.post([sale, share, settledSale()]);
    expect(await refusalOf(service.correct(takingBack(sale.id)))).toEqual({
      refused: "later_entry_stands",
      journalId: sale.id,
      laterId: share.id,
    });
    await service.correct(takingBack(share.id));
    await service.correct(takingBack(sale.id));
    expect((await refusalOf(service.correct(takingBack(sale.id)))).refused).toBe("reversed_already");
    const left = await service.balances({ kinds: ["coop_income", "member_due"] });
    expect(left.map(({ balanceDong }) => balanceDong)).toEqual([180_000n, 0n, 0n]);
  });

  it("a fair sale is taken back after its accrual, not before, even when other income would cover it", async () => {
    const fair = { channel: "fair", source: { type: "recorded_sale", id: "sale_fair" } } as const;
    const sale = journal({
      ...{ ...fair, kind: "sale.recorded", idemKey: "sale.recorded:sale_fair" },
      postings: [inBook("cash_at_coop", -180_000n), inBook("coop_income", 180_000n)],
    });
    const share = accrued(fair);
    await service.post([sale, share, settledSale()]);
    expect(await refusalOf(service.correct(takingBack(sale.id)))).toEqual({
      refused: "later_entry_stands",
      journalId: sale.id,
      laterId: share.id,
    });
    await service.correct(takingBack(share.id));
    await service.correct(takingBack(sale.id));
  });

  it("an accrual under a refund of its line stands until the refund is taken back", async () => {
    const [sale, share] = [settledSale({ source }), accrued({ source })];
    const back = journal({
      ...{
        kind: "sale.refunded",
        idemKey: "sale.refunded:csln_1:return_1",
        source: { type: "return", id: "return_1" },
      },
      postings: [inBook("clearing_cod", 10_000n), inBook("coop_due", -10_000n)],
    });
    await service.post([sale, share, back]);
    expect((await refusalOf(service.correct(takingBack(share.id)))).refused).toBe("later_entry_stands");
    await service.correct(takingBack(back.id));
    await service.correct(takingBack(share.id));
  });

  it("a payout she received can't be unsent with the money of another", async () => {
    await service.post([settledSale(), accrued()]);
    const [first] = await service.createPayoutBatch(paying({ payoutId: "pay_1", amountDong: 40_000n }));
    const [second] = await service.createPayoutBatch(paying({ payoutId: "pay_2", amountDong: 60_000n }));
    await service.recordReceipt(stating({ payoutId: "pay_1", statedDong: 40_000n }));
    expect(await refusalOf(service.correct(takingBack(first?.journalIds[0] ?? "")))).toMatchObject({
      refused: "later_entry_stands",
      laterId: "pay_1",
    });
    await service.correct(takingBack(second?.journalIds[0] ?? ""));
    const [due] = await service.balances({ memberIds: ["mem_mai"], kinds: ["member_due"] });
    expect(due?.balanceDong).toBe(60_000n);
  });

  it("money she already received becomes an advance when its accrual is taken back", async () => {
    const share = accrued({ source });
    await service.post([settledSale({ source }), share]);
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    await service.recordReceipt(stating({ payoutId: "pay_1" }));
    await service.correct(takingBack(share.id));
    const hers = await service.balances({ memberIds: ["mem_mai"] });
    expect(hers.map(({ account, balanceDong }) => [account.kind, balanceDong])).toEqual([
      ["member_due", 0n],
      ["member_in_transit", 0n],
      ["member_received", 100_000n],
      ["member_advance", -100_000n],
    ]);
  });
});
