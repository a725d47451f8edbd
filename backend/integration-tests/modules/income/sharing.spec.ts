import { accrued, hers, inBook, journal, settledSale } from "./books";
import { withLedger } from "./income-runner";
import { refusalOf } from "./refusal-of";

const rule = {
  id: "rule_1",
  cooperativeId: "coop_hmong",
  cooperativeKind: "htx" as const,
  validFrom: "2026-01-01",
  basis: "pool" as const,
  retainedBp: 1_500,
  fundBp: 500,
  memberBp: 8_000,
  advanceCapBp: 5_000,
  minutesRef: "minutes-2026-01",
  adoptedBy: { type: "coop_staff", id: "staff_manager" },
};

withLedger(({ service }) => {
  it("versions of a rule follow each other, and each day has the one in force", async () => {
    const first = await service.createSharingRule(rule);
    const second = await service.createSharingRule({ ...rule, id: "rule_2", validFrom: "2026-06-01", basis: "maker" });
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(await service.ruleInForce("coop_hmong", "2026-05-31")).toEqual(first);
    expect(await service.ruleInForce("coop_hmong", "2026-06-01")).toEqual(second);
    expect(await service.ruleInForce("coop_hmong", "2025-12-31")).toBeNull();
    expect(await service.sharingRules("coop_hmong")).toEqual([first, second]);
    expect(await service.sharingRule("rule_none")).toBeNull();
  });

  it("two adoptions at once get two versions", async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, n) => service.createSharingRule({ ...rule, id: `rule_${n}` })),
    );
    expect(made.map(({ version }) => version).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("a rule below the legal minimum for the common fund is refused with the numbers", async () => {
    const refusal = await refusalOf(service.createSharingRule({ ...rule, fundBp: 400, retainedBp: 1_600 }));
    expect(refusal).toMatchObject({ refused: "fund_below_minimum", fundBp: 400, minimumBp: 500 });
  });

  it("a product's makers change from an instant on; who made it before stays", async () => {
    const product = { cooperativeId: "coop_hmong", productId: "prod_scarf" };
    const mai = [{ memberId: "mem_mai", weight: 1 }];
    const both = [...mai, { memberId: "mem_sua", weight: 2 }];
    await service.setMakers({ ...product, makers: mai, from: "2026-01-01T00:00:00Z" });
    await service.setMakers({ ...product, makers: both, from: "2026-03-01T00:00:00Z" });
    expect(await service.makersOf("prod_scarf", "2026-02-28T23:59:59Z")).toEqual(mai);
    expect(await service.makersOf("prod_scarf", "2026-03-01T00:00:00Z")).toEqual(both);
    expect(await service.makersOf("prod_scarf", "2025-12-31T00:00:00Z")).toEqual([]);
    await service.setMakers({ ...product, makers: [], from: "2026-04-01T00:00:00Z" });
    expect(await service.makersOf("prod_scarf", "2026-05-01T00:00:00Z")).toEqual([]);
  });

  it("a lot's contributions are replaced by a whole new revision", async () => {
    const lot = { id: "lot_1", cooperativeId: "coop_hmong", productId: "prod_tea", code: "T26", madeOn: "2026-04-02" };
    expect(await service.createLot(lot)).toEqual(lot);
    expect(await service.lotOnSale("prod_tea", "2026-04-01")).toBeNull();
    expect(await service.lotOnSale("prod_tea", "2026-05-01")).toEqual(lot);
    expect(await service.contributionsOf("lot_1")).toMatchObject({ revision: 0, contributions: [] });
    const brought = (memberId: string, units: bigint) => ({
      ...{ memberId, units, unit: "gram" as const, ratePerUnit: 120n },
      acknowledged: { at: "2026-04-02T05:00:00.000000Z", how: "thumb" },
    });
    await service.recordContributions("lot_1", [brought("mem_mai", 12_000n), brought("mem_sua", 8_000n)]);
    const corrected = await service.recordContributions("lot_1", [brought("mem_mai", 10_000n)]);
    expect(corrected).toEqual({ lotId: "lot_1", revision: 2, contributions: [brought("mem_mai", 10_000n)] });
    expect((await refusalOf(service.recordContributions("lot_none", [brought("m", 1n)]))).refused).toBe("not_found");
  });

  it("a pool is previewed and posted alike, once, and leaves nothing of the month behind", async () => {
    await service.createSharingRule(rule);
    const nextMonth = { effectiveAt: "2026-12-02T00:00:00Z" };
    await service.post([settledSale(), settledSale({ channel: "fair" }), settledSale(nextMonth)]);
    const run = {
      distributionId: "run_11",
      cooperativeId: "coop_hmong",
      month: "2026-11",
      ruleId: "rule_1",
      incomeKind: "surplus_labour" as const,
      contributions: [
        { memberId: "mem_mai", units: 600n, ratePerUnit: 1n },
        { memberId: "mem_sua", units: 300n, ratePerUnit: 1n },
      ],
      members: ["mem_mai", "mem_sua"].map((memberId) => ({ memberId, communeCode: "02959" })),
      minutesRef: "minutes-2026-12",
      lockedThrough: null,
      actor: { type: "coop_staff", id: "staff_manager" },
      at: "2026-12-05T00:00:00Z",
    };
    const preview = await service.previewDistribution(run);
    expect(preview).toMatchObject({ distributableDong: 360_000n, retainedDong: 54_000n, fundDong: 18_000n });
    expect(preview.shares.map(({ amountDong }) => amountDong)).toEqual([192_000n, 96_000n]);
    expect((await service.journals({ cooperativeIds: ["coop_hmong"] })).length).toBe(3);
    const posted = await service.postDistribution(run);
    expect(posted.preview).toEqual(preview);
    const again = await service.postDistribution(run);
    expect(again).toMatchObject({ replayed: true });
    expect(again.journalIds.toSorted()).toEqual(posted.journalIds.toSorted());
    const [left] = await service.balances({ kinds: ["coop_income"] });
    expect(left?.balanceDong).toBe(180_000n);
    const other = service.previewDistribution({ ...run, distributionId: "run_11b" });
    expect((await refusalOf(other)).refused).toBe("amount_not_positive");
  });

  it("income is read by kind: a wage beside a sale", async () => {
    await service.post([settledSale(), accrued()]);
    await service.post([
      journal({
        ...{ kind: "member.accrued", incomeKind: "wage", channel: "other" },
        postings: [inBook("coop_claim", -50_000n), hers("member_due", 50_000n)],
      }),
    ]);
    const rows = await service.incomeMonthly({ cooperativeIds: ["coop_hmong"], from: "2026-11", to: "2026-11" });
    expect(rows.filter(({ memberId }) => memberId === "mem_mai").map(({ incomeKind }) => incomeKind)).toEqual([
      "sale_payout",
      "wage",
    ]);
    expect(await service.incomeMonthly({ cooperativeIds: [], from: "2026-11", to: "2026-11" })).toEqual([]);
  });
});
