import { accrued, ACCOUNTANT, moved, paying, resolving, settledSale, statement, stating } from "./books";
import { withLedger } from "./income-runner";
import { refusalOf } from "./refusal-of";

vi.setConfig({ testTimeout: 60_000 });

withLedger(({ service, connect }) => {
  beforeEach(async () => {
    await service.post([settledSale(), accrued(), settledSale({ channel: "fair" }), accrued({ channel: "fair" })]);
  });

  const standing = async (payoutId: string, asOf = "2026-11-12T00:00:00Z") =>
    (await service.payouts({ payoutIds: [payoutId], asOf }))[0];

  it("a payout takes what she is due oldest first, and is confirmed by channel", async () => {
    const [sent] = await service.createPayoutBatch(paying({ payoutId: "pay_1", amountDong: 150_000n }));
    expect(sent?.journalIds).toHaveLength(2);
    await service.recordReceipt(stating({ payoutId: "pay_1", statedDong: 150_000n }));
    expect(await standing("pay_1")).toMatchObject({ state: "confirmed", receivedDong: 150_000n, inTransitDong: 0n });
    const rows = await service.incomeMonthly({ cooperativeIds: ["coop_hmong"], from: "2026-11", to: "2026-11" });
    expect(
      rows
        .filter(({ memberId }) => memberId === "mem_mai")
        .map(({ channel, confirmedDong }) => [channel, confirmedDong]),
    ).toEqual([
      ["fair", 50_000n],
      ["online", 100_000n],
    ]);
  });

  it("a payout above what she is due is refused with both numbers, and the whole batch with it", async () => {
    const batch = paying({ amountDong: 100_000n });
    const twoPayouts = [...batch.payouts, ...paying({ amountDong: 100_001n }).payouts];
    expect(await refusalOf(service.createPayoutBatch({ ...batch, payouts: twoPayouts }))).toEqual({
      refused: "above_due",
      memberId: "mem_mai",
      neededDong: 100_001n,
      availableDong: 100_000n,
    });
    expect(await service.payouts({ cooperativeIds: ["coop_hmong"], asOf: "2026-11-12T00:00:00Z" })).toEqual([]);
  });

  it("the same payout asked for twice is sent once; another amount under its id is refused", async () => {
    const [first] = await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    const [again] = await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    expect(again).toEqual({ payoutId: "pay_1", journalIds: first?.journalIds, replayed: true });
    const other = service.createPayoutBatch(paying({ payoutId: "pay_1", amountDong: 1n }));
    expect((await refusalOf(other)).refused).toBe("same_key_other_body");
  });

  it("the payer and whoever has a role there can't confirm; the database refuses on its own", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    const byPayer = stating({ payoutId: "pay_1", writer: { type: "coop_staff", id: ACCOUNTANT.id } });
    expect(await refusalOf(service.recordReceipt(byPayer))).toMatchObject({ refused: "level_not_allowed", level: 3 });
    await service.addWriterRole({
      actor: { type: "member", id: "mem_mai" },
      cooperativeId: "coop_hmong",
      role: "manager",
      from: "2026-01-01T00:00:00Z",
    });
    const byManager = service.recordReceipt(stating({ payoutId: "pay_1" }));
    expect(await refusalOf(byManager)).toMatchObject({ refused: "level_not_allowed", why: "role_in_cooperative" });

    const superuser = await connect();
    const write = (way: string, level: number, writer: readonly [string, string]) =>
      superuser.query(
        `insert into receipt_evidence (id, payout_id, way, level, stated, writer_type, writer_id,
           account_holder_is_member, stated_at) values (gen_random_uuid()::text, 'pay_1', $1, $2, 5, $3, $4, false, now())`,
        [way, level, ...writer],
      );
    for (const [way, level, writer] of [
      ["sms_reply", 3, ["member", "mem_mai"]],
      ["sms_reply", 3, ["member", "mem_sua"]],
      ["sms_reply", 3, ["coop_staff", ACCOUNTANT.id]],
      ["desk_pin", 3, ["coop_staff", "staff_other"]],
      ["spot_check", 4, ["coop_staff", "staff_other"]],
      ["word", 3, ["coop_staff", "staff_other"]],
      ["word", 0, ["member", "mem_mai"]],
    ] as const) {
      await expect(write(way, level, writer)).rejects.toMatchObject({ code: "IN007" });
    }
    await write("desk_pin", 3, ["union_officer", "officer_lan"]);
  });

  it("a role that ended after the payout still bars its holder; one that ended before does not", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    const officer = { type: "union_officer", id: "officer_lan" } as const;
    const role = { actor: officer, cooperativeId: "coop_hmong", role: "manager" };
    await service.addWriterRole({ ...role, from: "2025-01-01T00:00:00Z" });
    await service.endWriterRole({ ...role, until: "2026-11-10T03:00:00Z" });
    const atDesk = () => stating({ payoutId: "pay_1", way: "desk_pin", writer: officer });
    expect((await refusalOf(service.recordReceipt(atDesk()))).refused).toBe("level_not_allowed");
    await service.createPayoutBatch(paying({ payoutId: "pay_2" }, { sentAt: "2026-11-12T02:00:00Z" }));
    expect((await service.recordReceipt({ ...atDesk(), payoutId: "pay_2" })).outcome).toBe("confirmed");
  });

  it("income can't be confirmed without evidence that confirms", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    const [sent] = await service.journals({ sourceIds: ["pay_1"] });
    const bare = moved("payout.failed", 10n);
    const confirms = { ...bare, kind: "receipt.confirmed" as const, source: { type: "receipt", id: "made_up" } };
    const toReceived = confirms.postings.map((posting) =>
      posting.account.kind === "member_due"
        ? { ...posting, account: { ...posting.account, kind: "member_received" as const } }
        : posting,
    );
    await expect(service.post([{ ...confirms, postings: toReceived }])).rejects.toMatchObject({ code: "IN007" });
    expect((await refusalOf(service.post([{ ...bare, postings: toReceived }]))).refused).toBe("evidence_missing");
    await service.recordReceipt(
      stating({ payoutId: "pay_1", way: "word", writer: { type: "coop_staff", id: ACCOUNTANT.id } }),
    );
    expect(await standing("pay_1")).toMatchObject({ receivedDong: 0n, inTransitDong: 100_000n });
    expect(sent?.kind).toBe("payout.sent");
  });

  it("a bank line confirms only when the account is her own", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1", method: "bank" }));
    const line = { payoutId: "pay_1", way: "bank_file", writer: { type: "system", id: "bank" } } as const;
    expect((await service.recordReceipt(stating(line))).outcome).toBe("noted");
    expect((await service.recordReceipt(stating({ ...line, accountHolderIsMember: true }))).outcome).toBe("confirmed");
  });

  it("a short receipt moves the stated part and opens a dispute nobody closes alone", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    const short = stating({ payoutId: "pay_1", statedDong: 70_000n, receiptId: "rcpt_1" });
    const { outcome, dispute } = await service.recordReceipt(short);
    expect([outcome, dispute?.missingDong]).toEqual(["short", 30_000n]);
    expect(await service.recordReceipt(short)).toMatchObject({ outcome: "short", replayed: true });
    expect(await standing("pay_1")).toMatchObject({ state: "disputed", receivedDong: 70_000n, inTransitDong: 30_000n });

    const disputeId = dispute?.disputeId ?? "";
    const alone = [{ memberSide: null }, { officerId: null }];
    for (const one of alone) {
      const closing = service.resolveDispute(resolving({ disputeId, ...one }));
      expect((await refusalOf(closing)).refused).toBe("resolution_needs_both");
    }
    await service.resolveDispute(resolving({ disputeId, arrivedDong: 20_000n, memberSide: statement() }));
    expect(await standing("pay_1")).toMatchObject({ state: "confirmed", receivedDong: 90_000n, inTransitDong: 0n });
    const [due] = await service.balances({ memberIds: ["mem_mai"], kinds: ["member_due"] });
    expect(due?.balanceDong).toBe(110_000n);
    const again = service.resolveDispute(resolving({ disputeId }));
    expect((await refusalOf(again)).refused).toBe("already_settled");
    expect(await service.openDisputes(["coop_hmong"])).toEqual([]);
  });

  it("a dispute closed past the service still needs both sides", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    const dispute = await service.openDispute({
      disputeId: "dsp_1",
      payoutId: "pay_1",
      statedDong: "0",
      openedBy: { type: "member", id: "mem_mai" },
      at: "2026-11-12T00:00:00Z",
    });
    expect(dispute).toMatchObject({ expectedDong: 100_000n, resolvedAt: null });
    const superuser = await connect();
    const close = "update dispute set arrived = 0, officer_id = 'officer_lan', resolved_at = now()";
    await expect(superuser.query(close)).rejects.toMatchObject({ code: "IN007" });
    await expect(superuser.query("update dispute set stated = 5")).rejects.toMatchObject({ code: "IN005" });
    await expect(superuser.query("delete from dispute")).rejects.toMatchObject({ code: "IN005" });
  });

  const lan = { type: "union_officer", id: "officer_lan" } as const;
  const hoa = { type: "union_officer", id: "officer_hoa" } as const;

  it("a check by another officer stands beside her word, or takes the confirmation back and opens a dispute", async () => {
    const sentAt = ["2026-11-10T02:00:00Z", "2026-11-10T02:00:01Z"] as const;
    await service.createPayoutBatch(paying({ payoutId: "pay_1", amountDong: 60_000n }, { sentAt: sentAt[0] }));
    await service.createPayoutBatch(paying({ payoutId: "pay_2", amountDong: 40_000n }, { sentAt: sentAt[1] }));
    const say = (payoutId: string, statedDong: bigint, parts: object) =>
      service.recordReceipt(stating({ payoutId, statedDong, ...parts }));
    for (const [id, amount] of [
      ["pay_1", 60_000n],
      ["pay_2", 40_000n],
    ] as const)
      await say(id, amount, { way: "desk_pin", writer: lan });
    const check = { way: "spot_check", writer: hoa } as const;
    expect(await refusalOf(say("pay_1", 60_000n, { ...check, writer: lan }))).toMatchObject({ why: "took_her_word" });
    expect(await refusalOf(say("pay_1", 60_001n, check))).toMatchObject({ refused: "stated_above_sent" });
    expect((await say("pay_1", 60_000n, check)).outcome).toBe("noted");
    expect((await refusalOf(say("pay_1", 60_000n, check))).refused).toBe("already_settled");
    expect(await standing("pay_1")).toMatchObject({ state: "confirmed", receivedDong: 60_000n });
    expect((await say("pay_2", 30_000n, check)).dispute).toMatchObject({ missingDong: 10_000n });
    expect(await standing("pay_2")).toMatchObject({ state: "disputed", receivedDong: 30_000n, inTransitDong: 10_000n });
    expect((await refusalOf(say("pay_2", 10_000n, { way: "desk_pin", writer: lan }))).refused).toBe("already_settled");
  });

  it("who took her word neither checks it nor closes its dispute, and nobody takes her own: the database refuses", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    const short = { payoutId: "pay_1", statedDong: 70_000n, way: "desk_pin", writer: lan } as const;
    const { dispute } = await service.recordReceipt(stating({ ...short, receiptId: "rcpt_1" }));
    await service.addSamePerson({ memberId: "mem_mai", actor: hoa });
    const superuser = await connect();
    const write = (way: string, level: number, officer: string) =>
      superuser.query(
        `insert into receipt_evidence (id, payout_id, way, level, stated, writer_type, writer_id,
           account_holder_is_member, stated_at) values (gen_random_uuid()::text, 'pay_1', $1, $2, 5, 'union_officer', $3, false, now())`,
        [way, level, officer],
      );
    await expect(write("spot_check", 4, lan.id)).rejects.toMatchObject({ code: "IN007" });
    await expect(write("desk_pin", 3, hoa.id)).rejects.toMatchObject({ code: "IN007" });
    for (const officer of [lan.id, hoa.id])
      await expect(
        superuser.query(
          "update dispute set arrived = 0, member_evidence_id = 'rcpt_1', officer_id = $1, resolved_at = now()",
          [officer],
        ),
      ).rejects.toMatchObject({ code: "IN007" });
    const disputeId = dispute?.disputeId ?? "";
    const memberSide = statement({ way: "desk_pin", writer: lan, statedDong: 70_000n });
    const alone = service.resolveDispute(resolving({ disputeId, memberSide, officerId: lan.id, actor: lan }));
    expect(await refusalOf(alone)).toMatchObject({ refused: "resolution_needs_both", missing: ["second_officer"] });
  });

  it("a returned transfer makes her due again, once", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1", method: "bank" }));
    const failure = {
      failureId: "bank_line_7",
      payoutId: "pay_1",
      communeCode: "02959",
      returnedDong: 100_000n,
      actor: { type: "system", id: "bank" },
      at: "2026-11-12T00:00:00Z",
    };
    const first = await service.failPayout(failure);
    expect(await service.failPayout(failure)).toEqual(first);
    expect(await standing("pay_1")).toMatchObject({ state: "returned", inTransitDong: 0n });
    expect((await refusalOf(service.failPayout({ ...failure, failureId: "bank_line_8" }))).refused).toBe("below_zero");
  });

  it("silence makes a payout unverified after fourteen days, never confirmed", async () => {
    await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
    expect((await standing("pay_1", "2026-11-24T02:00:00Z"))?.state).toBe("waiting");
    expect((await standing("pay_1", "2026-11-24T02:00:01Z"))?.state).toBe("unverified");
  });
});
