import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { SENTENCE } from "./hostile/payloads";
import { ask, brokenInvariants } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const FIRST = "0509010003";
const SECOND = "0509010002";
const PIN = "483920";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let shop: Door;
    let weavers: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    /** Pays two makers in cash; an officer's desk is where both say what came. */
    async function paid() {
      await sell(shop, weavers, [{ handle: "gui-may-dan-tay", quantity: 2 }]);
      const { body: preview } = await weavers("GET", "/coop/payouts/preview");
      const due = preview.members.filter((it: any) => it.dueDong !== "0");
      const items = due.map(({ memberId, dueDong: amountDong }: any) => ({ memberId, amountDong, method: "cash" }));
      const { body } = await weavers("POST", "/coop/payouts", { idempotencyKey: "phieu-0001", items });
      return { batchId: body.batchId as string, payouts: body.payouts as readonly any[] };
    }

    /** An officer who may enter facts where the members of a payout live, with a PIN unless it is left out. */
    async function officerAt(phone: string, payout: any, { withPin = true } = {}) {
      const [member] = await sql("select commune_code from member where id = $1", [payout.memberId]);
      const [officer] = await sql("select id from union_officer where phone = $1", [`+84${phone.slice(1)}`]);
      await getContainer()
        .resolve("union")
        .createAccessGrants({
          ...{ officer_id: officer.id, unit_level: "commune", unit_code: member.commune_code, purpose: "enter" },
          ...{ valid_from: new Date("2026-01-01"), valid_to: null, granted_by: "test" },
        });
      const door = await signIn(client, "union_officer", phone);
      if (withPin) expect((await door("POST", "/union/pin", { pin: PIN, password: "demo1234" })).status).toBe(200);
      return { id: officer.id as string, door };
    }

    const word = (key: string, amountDong: string, more: object = {}) => ({
      ...{ key: `desk-000${key}`, amountDong, pin: PIN, isHanded: true, isCheck: false },
      ...more,
    });
    const less = (payout: any, by: bigint) => String(BigInt(payout.amountDong) - by);

    it("takes her word once a key, under the officer's own PIN, which is kept by nobody", async () => {
      const { payouts } = await paid();
      const [payout] = payouts;
      const { door, id } = await officerAt(FIRST, payout, { withPin: false });
      const url = `/union/receipts/${payout.payoutId}`;
      expect((await door("POST", url, word("1", payout.amountDong))).body.code).toBe("pin_not_set");
      const setPin = (pin: string, password: string) => door("POST", "/union/pin", { pin, password });
      expect((await setPin("123456", "demo1234")).body.code).toBe("pin_weak");
      expect((await setPin(PIN, "demo1235")).body.code).toBe("password_wrong");
      expect((await setPin(PIN, "demo1234")).body).toEqual({ pin: "set" });
      expect((await door("POST", url, word("1", "1,5"))).body.code).toBe("amount_not_whole");
      const wrong = await door("POST", url, word("1", payout.amountDong, { pin: "483921" }));
      expect([wrong.body.code, wrong.body.details.left]).toEqual(["pin_wrong", "4"]);

      const sent = word("1", payout.amountDong, { witness: SENTENCE.sent });
      const answers = await Promise.all([1, 2, 3].map(() => door("POST", url, sent)));
      for (const { status, body } of answers) {
        expect([status, body]).toEqual([
          200,
          { outcome: "confirmed", statedDong: payout.amountDong, missingDong: "0" },
        ]);
      }
      expect((await door("POST", url, word("1", "1"))).body.code).toBe("same_key_other_body");
      expect((await door("POST", url, word("2", payout.amountDong))).body.code).toBe("already_settled");
      expect(await sql("select way, level, writer_id, witness, phone_owner from receipt_evidence")).toEqual([
        { way: "desk_pin", level: 3, writer_id: id, witness: SENTENCE.kept, phone_owner: "other" },
      ]);
      expect(JSON.stringify(await sql("select * from officer_pin"))).not.toContain(PIN);
      const { body } = await door("GET", url);
      expect(body).toMatchObject({ state: "confirmed", may: null, evidence: [{ level: 3, witness: SENTENCE.kept }] });
    });

    it("five wrong PINs lock it, the right one too, until her password sets another", async () => {
      const { payouts } = await paid();
      const [payout] = payouts;
      const { door } = await officerAt(FIRST, payout);
      const url = `/union/receipts/${payout.payoutId}`;
      for (const left of ["4", "3", "2", "1"])
        expect((await door("POST", "/union/pin/check", { pin: "000000" })).body.details).toEqual({ left });
      for (const pin of ["000000", PIN])
        expect((await door("POST", url, word("1", payout.amountDong, { pin }))).body.code).toBe("pin_locked");
      expect((await door("GET", "/union/desk")).body.pin).toBe("locked");
      expect(await sql("select * from receipt_evidence")).toEqual([]);
      await door("POST", "/union/pin", { pin: "572910", password: "demo1234" });
      const taken = await door("POST", url, word("1", payout.amountDong, { pin: "572910" }));
      expect(taken.body.outcome).toBe("confirmed");
    });

    it("another commune's payout is not there, nor is any after the grant's end, and people are named only when looked for", async () => {
      const { payouts, batchId } = await paid();
      const [payout] = payouts;
      const stranger = await signIn(client, "union_officer", FIRST);
      const theirs = await stranger("GET", `/union/receipts/${payout.payoutId}`);
      expect([theirs.status, theirs.body]).toEqual([404, (await stranger("GET", "/union/receipts/pay_none")).body]);
      const { door } = await officerAt(FIRST, payout);
      const { body: desk } = await door("GET", "/union/desk");
      expect(desk).toMatchObject({ found: null, mayTake: true, cooperatives: [{ waitingCount: payouts.length }] });
      expect(await sql("select * from officer_look")).toEqual([]);
      const code = `PC-${batchId.replace("run_", "").slice(0, 8).toUpperCase()}`;
      const bySheet = await door("GET", `/union/desk?search=${code}`);
      expect(bySheet.body.found.payouts.map((it: any) => it.payoutId).sort()).toEqual(
        payouts.map((it) => it.payoutId).sort(),
      );
      const plain = payout.fullName.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").toLowerCase();
      const byName = await door("GET", `/union/desk?search=${encodeURIComponent(plain)}`);
      expect(byName.body.found.payouts).toMatchObject([{ fullName: payout.fullName, sheetCode: code }]);
      const looks = await sql("select people_count from officer_look order by people_count");
      expect(looks.map((it) => it.people_count)).toEqual([1, payouts.length]);

      await sql("update access_grant set valid_to = now() - interval '1 minute' where granted_by = 'test'");
      expect((await door("GET", `/union/receipts/${payout.payoutId}`)).status).toBe(404);
      expect((await door("POST", `/union/receipts/${payout.payoutId}`, word("1", payout.amountDong))).status).toBe(404);
      expect((await door("GET", "/union/desk")).body).toMatchObject({ cooperatives: [], found: null });
    });

    it("she takes no receipt of her own", async () => {
      const { payouts } = await paid();
      const [payout] = payouts;
      const { door, id } = await officerAt(FIRST, payout);
      await sql("update member set phone = '+84509010003', phone_owner = 'self' where id = $1", [payout.memberId]);
      const { body: seen } = await door("GET", `/union/receipts/${payout.payoutId}`);
      expect([seen.may, seen.whyNot.en]).toEqual([null, expect.stringContaining("yourself")]);
      const { status, body } = await door("POST", `/union/receipts/${payout.payoutId}`, word("1", payout.amountDong));
      expect([status, body.code, body.details.why]).toEqual([403, "level_not_allowed", "own_payout"]);
      const forged = sql(
        `insert into receipt_evidence (id, payout_id, way, level, stated, writer_type, writer_id, account_holder_is_member, stated_at)
         values ('forged', $1, 'desk_pin', 3, 1, 'union_officer', $2, false, now())`,
        [payout.payoutId, id],
      );
      // The workflow's transaction told the ledger before it refused.
      await expect(forged).rejects.toMatchObject({ code: "IN007" });
    });

    it("a drawn payout is checked by another officer than who took her word: the same sum stands, a lower one opens a dispute", async () => {
      const { payouts } = await paid();
      const [payout] = payouts;
      const first = await officerAt(FIRST, payout);
      const second = await officerAt(SECOND, payout);
      for (const [at, it] of payouts.entries())
        await first.door("POST", `/union/receipts/${it.payoutId}`, word(`a${at}`, it.amountDong));
      // Only a month that is over is drawn; the guard that forbids changing the past is put aside for these rows.
      await sql(
        "begin; set local session_replication_role = 'replica'; update payout set sent_at = date_trunc('month', now()) - interval '3 days'; commit",
      );
      const draw = require("../../src/jobs/draw-checks").default;
      await draw(getContainer());
      await draw(getContainer());
      const { body: list } = await second.door("GET", "/union/spot-checks");
      expect(list.months).toMatchObject([{ payoutsCount: payouts.length, drawnCount: 1 }]);
      const [drawn] = list.checks;
      expect([list.checks.length, drawn.why, drawn.checked]).toEqual([1, "drawn", null]);
      const url = `/union/receipts/${drawn.payoutId}`;
      const check = (key: string, amountDong: string) => word(key, amountDong, { isCheck: true });
      const own = await first.door("POST", url, check("b1", drawn.amountDong));
      expect([own.status, own.body.code, own.body.details.why]).toEqual([403, "level_not_allowed", "took_her_word"]);
      expect((await second.door("GET", url)).body.may).toBe("check");
      const lower = less(drawn, 50_000n);
      const found = await second.door("POST", url, check("b2", lower));
      expect(found.body).toEqual({ outcome: "short", statedDong: lower, missingDong: "50000" });
      expect((await second.door("POST", url, check("b2", lower))).body).toEqual(found.body);
      expect((await second.door("GET", url)).body).toMatchObject({ state: "disputed", receivedDong: lower });
      // A check of what was not drawn stands as well: the sum is the same, nothing moves.
      const other = payouts.find((it) => it.payoutId !== drawn.payoutId);
      const otherUrl = `/union/receipts/${other.payoutId}`;
      const stands = await second.door("POST", otherUrl, check("b3", other.amountDong));
      expect(stands.body).toEqual({ outcome: "confirmed", statedDong: other.amountDong, missingDong: "0" });
      expect((await second.door("POST", otherUrl, check("b4", other.amountDong))).body.code).toBe("already_settled");
      const levels = await sql("select level from receipt_evidence where payout_id = $1 order by level", [
        other.payoutId,
      ]);
      expect(levels.map((it) => it.level)).toEqual([3, 4]);
    });

    it("a dispute is worked to an end by two: the cooperative heard, her word taken, another officer agrees", async () => {
      const { payouts } = await paid();
      const [payout, other] = payouts;
      const first = await officerAt(FIRST, payout);
      const second = await officerAt(SECOND, payout);
      const short = async (it: any, key: string) => {
        await first.door("POST", `/union/receipts/${it.payoutId}`, word(key, less(it, 100_000n)));
        const [row] = await sql("select id from dispute where payout_id = $1", [it.payoutId]);
        const step = (door: Door, act: string, body: object) =>
          door("POST", `/union/disputes/${row.id}/${act}`, { key: `${key}-${act}`, ...body });
        return { id: row.id as string, step };
      };
      const one = await short(payout, "c1");
      expect((await first.door("GET", "/union/disputes")).body.disputes).toMatchObject([
        { disputeId: one.id, missingDong: "100000", step: "ask_cooperative" },
      ]);
      // What is under dispute is asked again as well: the tab counts what its list has left to do.
      const toDo = (await second.door("GET", "/union/spot-checks")).body.checks.filter((it: any) => !it.checked);
      expect([toDo.length, (await second.door("GET", "/union/desk")).body.counts.checks]).toEqual([1, 1]);
      const all = { outcome: "rest_paid", amountDong: payout.amountDong, pin: PIN };
      const part = await one.step(first.door, "proposed", { ...all, amountDong: less(payout, 1n) });
      expect(part.body.code).toBe("outcome_does_not_fit");
      expect((await one.step(first.door, "proposed", { ...all, pin: "000111" })).body.code).toBe("pin_wrong");
      expect((await one.step(first.door, "proposed", all)).body).toMatchObject({ step: "ask_cooperative" });
      expect((await one.step(second.door, "agreed", { pin: PIN })).body.code).toBe("cooperative_not_heard");
      const tooLong = await one.step(first.door, "heard", { said: "paid_rest", words: "a".repeat(1001) });
      expect(tooLong.body).toMatchObject({ code: "body_invalid", field: "words" });
      await one.step(first.door, "heard", { said: "paid_rest", words: SENTENCE.sent });
      const alone = await one.step(first.door, "agreed", { pin: PIN });
      expect([alone.status, alone.body.code]).toEqual([409, "resolution_needs_both"]);
      const closed = await one.step(second.door, "agreed", { pin: PIN });
      expect(closed.body).toMatchObject({ step: "closed", arrivedDong: "100000", receivedDong: payout.amountDong });
      expect(closed.body.acts.map((it: any) => it.words)).toEqual([null, SENTENCE.kept, null]);
      expect((await one.step(second.door, "agreed", { pin: PIN })).status).toBe(200);
      expect((await one.step(first.door, "heard", { key: "c1-late-word", said: "paid_all" })).body.code).toBe(
        "already_settled",
      );

      const two = await short(other, "c2");
      await two.step(first.door, "heard", { said: "paid_less" });
      const stated = less(other, 100_000n);
      await two.step(first.door, "proposed", { outcome: "cooperative_wrong", amountDong: stated, pin: PIN });
      expect((await two.step(second.door, "declined", {})).body.code).toBe("words_missing");
      const declined = await two.step(second.door, "declined", { words: SENTENCE.sent });
      expect(declined.body.step).toBe("ask_member");
      expect(declined.body.acts.at(-1)).toMatchObject({ act: "declined", words: SENTENCE.kept });
      const again = { key: "c2-again", outcome: "cooperative_wrong", amountDong: stated, pin: PIN };
      await two.step(first.door, "proposed", again);
      await two.step(second.door, "agreed", { pin: PIN });
      const { body: preview } = await weavers("GET", "/coop/payouts/preview");
      expect(preview.members.find((it: any) => it.memberId === other.memberId).dueDong).toBe("100000");
    });
  },
});
