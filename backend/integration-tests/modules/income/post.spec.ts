import { dong } from "@cho-phien/money";
import { accrued, paying, stating, hers, inBook, journal, moved, settledSale } from "./books";
import { refusalOf } from "./refusal-of";
import { withLedger } from "./income-runner";

vi.setConfig({ testTimeout: 60_000 });

withLedger(({ service, connect }) => {
  it("a settled sale and its accrual give the balances and the month's three figures", async () => {
    const [sale, share] = await service.post([settledSale(), accrued()]);
    expect([sale?.replayed, share?.replayed]).toEqual([false, false]);
    await service.createPayoutBatch(paying({ payoutId: "pay_1", amountDong: 60_000n }));
    await service.recordReceipt(stating({ payoutId: "pay_1", statedDong: 50_000n }));

    const mai = await service.balances({ memberIds: ["mem_mai"] });
    expect(mai.map(({ account, balanceDong }) => [account.kind, balanceDong])).toEqual([
      ["member_due", 40_000n],
      ["member_in_transit", 10_000n],
      ["member_received", 50_000n],
    ]);
    expect(await service.incomeMonthly({ cooperativeIds: ["coop_hmong"], from: "2026-11", to: "2026-11" })).toEqual([
      expect.objectContaining({
        memberId: "mem_mai",
        accruedDong: 100_000n,
        paidDong: 60_000n,
        confirmedDong: 50_000n,
      }),
      expect.objectContaining({ memberId: "mem_sua", accruedDong: 44_000n, paidDong: 0n, confirmedDong: 0n }),
    ]);
  });

  it("the month is Vietnam's: 17:00 UTC on the last day is already the next month", async () => {
    const newMonth = "2026-11-30T17:00:00Z";
    await service.post([settledSale({ effectiveAt: newMonth }), accrued({ effectiveAt: newMonth })]);
    const rows = await service.incomeMonthly({ communeCodes: ["02959"], from: "2026-01", to: "2026-12" });
    expect([...new Set(rows.map(({ month }) => month))]).toEqual(["2026-12"]);
  });

  it("the same key with the same body is the same journal, also from a wire and with its lines in another order", async () => {
    const sale = settledSale();
    const [first] = await service.post([sale]);
    const fromWire = JSON.parse(
      JSON.stringify(sale, (_, value) => (typeof value === "bigint" ? value.toString() : value)),
    );
    const again = { ...fromWire, id: "0b9f6a52-7a35-4c4e-8a54-0d5ad7a3b0aa", postings: fromWire.postings.toReversed() };
    expect(await service.post([again])).toEqual([{ journalId: first?.journalId, replayed: true }]);
    expect(await service.post([sale, sale])).toHaveLength(2);
    expect(await service.journals({ cooperativeIds: ["coop_hmong"] })).toHaveLength(1);
  });

  it("the same key with another body is refused and names the standing journal", async () => {
    const sale = settledSale({ idemKey: "sale.settled:csln_1" });
    await service.post([sale]);
    const other = settledSale({ idemKey: "sale.settled:csln_1", channel: "fair", source: sale.source });
    expect(await refusalOf(service.post([other]))).toEqual({
      refused: "same_key_other_body",
      idemKey: "sale.settled:csln_1",
      journalId: sale.id,
    });
    const twice = [settledSale({ idemKey: "k" }), settledSale({ idemKey: "k", effectiveAt: "2026-11-06T00:00:00Z" })];
    expect((await refusalOf(service.post(twice))).refused).toBe("same_key_other_body");
  });

  it("a balance never goes below zero, and nothing of the batch stays", async () => {
    await service.post([settledSale(), accrued()]);
    const refusal = await refusalOf(service.post([settledSale(), moved("payout.sent", 100_001n)]));
    expect(refusal).toEqual({
      refused: "below_zero",
      account: { kind: "member_due", cooperativeId: "coop_hmong", memberId: "mem_mai" },
      balanceDong: dong(100_000n),
      neededDong: dong(100_001n),
    });
    expect(await service.journals({ cooperativeIds: ["coop_hmong"] })).toHaveLength(2);
  });

  it("an advance may go below zero", async () => {
    const refunded = journal({
      kind: "sale.refunded",
      postings: [hers("member_advance", -5_000n), inBook("coop_income", 5_000n)],
    });
    await service.post([refunded]);
    const [advance] = await service.balances({ kinds: ["member_advance"] });
    expect(advance?.balanceDong).toBe(-5_000n);
  });

  it("a journal that does not balance is refused", async () => {
    const lopsided = journal({ postings: [inBook("clearing_cod", -5n), inBook("coop_due", 4n)] });
    expect(await refusalOf(service.post([lopsided]))).toEqual({
      refused: "unbalanced",
      journalId: lopsided.id,
      sumDong: -1n,
    });
  });

  it("a journal without postings is refused at the door and, past the door, at commit", async () => {
    await expect(service.post([journal({ postings: [] })])).rejects.toThrow("moves nothing");
    const client = await connect();
    const bare = journal({ postings: [] });
    const row = { ...bare, idem_key: bare.idemKey, cooperative_id: bare.cooperativeId, income_kind: bare.incomeKind };
    const told = {
      ...row,
      effective_at: bare.effectiveAt,
      actor_type: "job",
      actor_id: "x",
      source_type: "t",
      source_id: "s",
    };
    await expect(client.query("select income_post($1::jsonb)", [JSON.stringify([told])])).rejects.toMatchObject({
      code: "IN003",
    });
    expect(await service.journals({ cooperativeIds: ["coop_hmong"] })).toHaveLength(0);
  });

  it("an account of another book, or of no one, is refused", async () => {
    const crossing = journal({ postings: [inBook("clearing_cod", -5n), inBook("coop_due", 5n, "coop_dao")] });
    expect((await refusalOf(service.post([crossing]))).refused).toBe("no_such_account");
    const ownerless = journal({ postings: [inBook("clearing_cod", -5n), inBook("member_due", 5n)] });
    expect((await refusalOf(service.post([ownerless]))).refused).toBe("no_such_account");
  });

  it("an amount with a fraction is refused at the door", async () => {
    const sale = settledSale();
    const fraction = { ...sale, postings: sale.postings.map((posting) => ({ ...posting, amountDong: "1.5" })) };
    expect(await refusalOf(service.post([fraction]))).toMatchObject({ refused: "amount_not_whole", why: "fraction" });
  });

  it("a journal is reversed once", async () => {
    const sale = settledSale();
    await service.post([sale]);
    const undo = (idemKey: string) =>
      journal({
        kind: "correction",
        idemKey,
        reversesId: sale.id,
        reason: "wrong_amount",
        postings: sale.postings.map((posting) => ({ ...posting, amountDong: dong(-posting.amountDong) })),
      });
    const [first] = await service.post([undo("one")]);
    expect(await refusalOf(service.post([undo("two")]))).toEqual({
      refused: "reversed_already",
      journalId: sale.id,
      reversedById: first?.journalId,
    });
  });

  it("figures can be read as they were known, and as they had happened, at an instant", async () => {
    await service.post([settledSale(), accrued()]);
    const [known] = await service.journals({ cooperativeIds: ["coop_hmong"] }, 1);
    await service.post([moved("payout.sent", 60_000n, { effectiveAt: "2026-11-20T00:00:00Z" })]);
    const due = async (asOf: object) =>
      (await service.balances({ memberIds: ["mem_mai"], kinds: ["member_due"] }, asOf))[0]?.balanceDong;
    expect(await due({})).toBe(40_000n);
    expect(await due({ asOfRecorded: known?.recordedAt ?? "" })).toBe(0n);
    expect(await due({ asOfEffective: "2026-11-19T00:00:00Z" })).toBe(100_000n);
  });

  it("a rule's decision sees balances nobody else moves until it is posted", async () => {
    await service.post([settledSale(), accrued()]);
    await service.decideAndPost("coop_hmong", (balances) => {
      const due = balances.get("member_due|coop_hmong|mem_mai") ?? dong(0n);
      return [moved("payout.sent", due)];
    });
    const [due] = await service.balances({ memberIds: ["mem_mai"], kinds: ["member_due"] });
    expect(due?.balanceDong).toBe(0n);
    const refused = service.decideAndPost("coop_hmong", () => ({
      refused: "amount_not_positive",
      amountDong: dong(0n),
    }));
    expect((await refusalOf(refused)).refused).toBe("amount_not_positive");
  });

  it("the rollup rebuilt from postings is the kept one, and a damaged one is repaired", async () => {
    await service.post([settledSale(), accrued(), moved("payout.sent", 60_000n)]);
    expect(await service.rebuildMonthly()).toEqual({ differingRows: 0 });
    const superuser = await connect();
    await superuser.query("set session_replication_role = replica; update income_monthly set paid = paid + 1");
    expect((await service.rebuildMonthly()).differingRows).toBeGreaterThan(0);
    expect(await service.rebuildMonthly()).toEqual({ differingRows: 0 });
  });
});
