import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { linkPayout } from "../../src/receipts/link-payout";
import { findUnlinkedPayouts } from "../../src/receipts/find-unlinked";
import { ask, brokenInvariants, everythingWritten } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { account, codeIn, payTwo } from "./market/paid-run";
import { smallWorld } from "./market/small-world";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let neighbours: Door;
    let token: string;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      process.env.PHOTOS_DIR = path.join(mkdtempSync(path.join(tmpdir(), "pay-runs-")), "photos");
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      const [other] = await sql(
        "select s.phone from coop_staff s join coop_staff_role r on r.staff_id = s.id join cooperative c on c.id = r.cooperative_id where c.handle = 'buon-nang' and r.role = 'manager' limit 1",
      );
      neighbours = await signIn(client, "coop_staff", other.phone.replace("+84", "0"));
      const { body } = await doorOf(client, {})("POST", "/auth/coop_staff/phonepass", {
        phone: "0501010001",
        password: "demo1234",
      });
      token = body.token;
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    const paidRun = () => payTwo({ shop, weavers, url: dbConfig.clientUrl });
    const codeSentTo = (to: string) => codeIn(dbConfig.clientUrl, to);

    it("lists runs and shows one as its sheet; another cooperative's is not there", async () => {
      const { run, url, bank, cash } = await paidRun();
      const { body: list } = await weavers("GET", "/coop/pay-runs");
      expect(list).toMatchObject({ page: 1, pagesCount: 1 });
      expect(list.runs).toMatchObject([
        { batchId: run.batchId, totalDong: run.totalDong, membersCount: 2, confirmedCount: 0 },
      ]);
      const { body } = await weavers("GET", url);
      expect(body.code).toMatch(/^PC-[0-9A-F]{8}$/);
      expect(body.payouts.map((it: any) => [it.payoutId, it.method, it.state, it.account, it.confirmsBy])).toEqual([
        [bank.payoutId, "bank", "waiting", "Agribank …2345", "own_phone"],
        [cash.payoutId, "cash", "waiting", null, "desk"],
      ]);
      expect(body.bankFile).toEqual({ rowsCount: 1, withoutAccountCount: 0 });
      const madeUp = await neighbours("GET", "/coop/pay-runs/run_none");
      const another = await neighbours("GET", url);
      expect([another.status, another.body]).toEqual([404, madeUp.body]);
      expect((await neighbours("GET", "/coop/pay-runs")).body.runs).toEqual([]);
      for (const [act, sent] of [
        [`${url}/reference`, { reference: "FT1" }],
        [`/coop/payouts/${bank.payoutId}/return`, { idempotencyKey: "tra-lai-0001" }],
        [`/coop/payouts/${bank.payoutId}/link`, {}],
        [`/coop/members/${bank.memberId}/bank-account`, account],
      ] as const) {
        const { status, body: said } = await neighbours("POST", act, sent);
        expect([act, status, said]).toEqual([act, 404, madeUp.body]);
      }
    });

    it("the bank file has one row a transfer, to the account as it was, with a reference a bank can carry", async () => {
      const { url, bank, run } = await paidRun();
      const { body: detail } = await weavers("GET", url);
      const words = bank.fullName
        .normalize("NFD")
        .replaceAll(/[\u0300-\u036f]/g, "")
        .replaceAll(/[đĐ]/g, "d")
        .toUpperCase();
      const reference = `CHI ${detail.code.replace("-", "")} 01 ${words}`.slice(0, 35).trim();
      // The client takes the byte-order mark off; bank-file.test.ts sees it.
      const expected = `account_number,account_holder,bank_bin,amount_dong,reference\r\n350020512345,VANG THI MAI,970405,${bank.amountDong},${reference}\r\n`;
      expect((await weavers("GET", `${url}/bank-file`)).body).toBe(expected);
      const moved = { ...account, accountNumber: "99999999", bankBin: "970436" };
      await weavers("POST", `/coop/members/${bank.memberId}/bank-account`, moved);
      expect((await weavers("GET", `${url}/bank-file`)).body).toBe(expected);
      expect((await neighbours("GET", `${url}/bank-file`)).status).toBe(404);
      for (const reference of ["FT2611", "FT2611", "FT2612"]) {
        expect((await weavers("POST", `${url}/reference`, { reference })).status).toBe(200);
      }
      expect(await sql("select reference from payout_bank_reference order by id")).toEqual([
        { reference: "FT2611" },
        { reference: "FT2612" },
      ]);
      const { body: after } = await weavers("GET", url);
      expect(after.payouts[0]).toMatchObject({ bankReference: "FT2612", state: "waiting" });
      expect(run.payouts).toHaveLength(2);
    });

    it("refuses an account without her consent, without a bank, or with a slip, each in a sentence", async () => {
      const { bank } = await paidRun();
      const before = await sql("select count(*)::int from member_bank_account");
      for (const [change, field] of [
        [{ hasConsent: false }, "hasConsent"],
        [{ bankBin: "123456" }, "bankBin"],
        [{ accountNumber: "12" }, "accountNumber"],
        [{ holderName: "=1+2" }, "holderName"],
      ] as const) {
        const { status, body } = await weavers("POST", `/coop/members/${bank.memberId}/bank-account`, {
          ...account,
          ...change,
        });
        expect([status, body.field, body.message.length > 10]).toEqual([400, field, true]);
      }
      expect(await sql("select count(*)::int from member_bank_account")).toEqual(before);
    });

    it("money that came back is due again, once; a confirmed or disputed payout is not the payer's to take back", async () => {
      const { cash, bank } = await paidRun();
      const back = (payoutId: string, key: string) =>
        weavers("POST", `/coop/payouts/${payoutId}/return`, { idempotencyKey: key });
      const answers = await Promise.all(
        ["tra-lai-0001", "tra-lai-0001", "tra-lai-0002"].map((key) => back(cash.payoutId, key)),
      );
      expect(answers.map((it) => it.status).filter((status) => status === 200).length).toBeGreaterThan(0);
      const { body: run } = await back(cash.payoutId, "tra-lai-0003");
      expect(run.payouts[1].state).toBe("returned");
      const { body: preview } = await weavers("GET", "/coop/payouts/preview");
      expect(preview.members.find((it: any) => it.memberId === cash.memberId).dueDong).toBe(cash.amountDong);

      const stated = String(BigInt(bank.amountDong) - 1_000n);
      const url = `/store/receipts/${bank.receiptPath.replace("/nhan/", "")}`;
      await shop("POST", url, { amountDong: stated, code: await codeSentTo("+84501019991") });
      const refused = await back(bank.payoutId, "tra-lai-0004");
      expect([refused.status, refused.body.code]).toEqual([409, "payout_disputed"]);
    });

    it("sends her message again with a new code; the old one dies and tries are not forgiven", async () => {
      const { bank, cash } = await paidRun();
      const url = `/store/receipts/${bank.receiptPath.replace("/nhan/", "")}`;
      const first = await codeSentTo("+84501019991");
      const wrong = first === "000000" ? "111111" : "000000";
      await shop("POST", url, { amountDong: bank.amountDong, code: wrong });
      const again = await Promise.all([1, 2].map(() => weavers("POST", `/coop/payouts/${bank.payoutId}/link`, {})));
      expect(again.map((it) => [it.status, it.body.sentTo])).toEqual([
        [200, "…991"],
        [200, "…991"],
      ]);
      expect(await sql(`select count(*)::int from local_message where "to" = '+84501019991'`)).toEqual([{ count: 2 }]);
      expect(await sql("select tries::int, sent_again::int from receipt_link where sent_again > 0")).toEqual([
        { tries: 1, sent_again: 1 },
      ]);
      const second = await codeSentTo("+84501019991");
      if (second !== first) {
        expect((await shop("POST", url, { amountDong: bank.amountDong, code: first })).body.code).toBe("code_wrong");
      }
      const { body } = await shop("POST", url, { amountDong: bank.amountDong, code: second });
      expect(body.outcome).toBe("confirmed");
      expect((await weavers("POST", `/coop/payouts/${cash.payoutId}/link`, {})).body.code).toBe("receipt_at_desk");
      expect(
        (await weavers("POST", `/coop/payouts/${bank.payoutId}/return`, { idempotencyKey: "tra-lai-0001" })).body.code,
      ).toBe("payout_confirmed");
    });

    it("with another secret, her message sent again brings a link that opens; while it is replaced, her code still works", async () => {
      const { bank } = await paidRun();
      const kept = process.env.JWT_SECRET;
      try {
        process.env.JWT_SECRET = "the first secret in its place";
        expect((await weavers("POST", `/coop/payouts/${bank.payoutId}/link`, {})).status).toBe(200);
        const [sent] = await sql(`select body from local_message where "to" = '+84501019991' order by id desc limit 1`);
        const url = `/store/receipts/${/\/nhan\/([\w-]+)/.exec(sent.body)?.[1]}`;
        expect((await shop("GET", url)).status).toBe(200);
        expect((await shop("GET", `/store/receipts/${bank.receiptPath.replace("/nhan/", "")}`)).status).toBe(404);
        process.env.JWT_SECRET = "the second secret in its place";
        const answer = { amountDong: bank.amountDong, code: await codeSentTo("+84501019991") };
        expect((await shop("POST", url, answer)).body.code).toBe("code_wrong");
        process.env.JWT_SECRET_BEFORE = "the first secret in its place";
        expect((await shop("POST", url, answer)).body.outcome).toBe("confirmed");
      } finally {
        delete process.env.JWT_SECRET_BEFORE;
        if (kept === undefined) delete process.env.JWT_SECRET;
        else process.env.JWT_SECRET = kept;
      }
    });

    it("a payout whose link was never made gets one", async () => {
      const { bank } = await paidRun();
      await sql("delete from receipt_link");
      await sql("delete from local_message");
      expect(await findUnlinkedPayouts(getContainer(), 10)).toEqual([]);
      await sql(
        "begin; set local session_replication_role = 'replica'; update payout set recorded_at = now() - interval '2 minutes'; commit",
      );
      const ids = await findUnlinkedPayouts(getContainer(), 10);
      expect(ids).toHaveLength(2);
      for (const id of [...ids, ...ids]) await linkPayout(getContainer(), id);
      expect(await findUnlinkedPayouts(getContainer(), 10)).toEqual([]);
      expect(await sql("select count(*)::int from local_message")).toEqual([{ count: 1 }]);
      const url = `/store/receipts/${bank.receiptPath.replace("/nhan/", "")}`;
      const said = await shop("POST", url, { amountDong: bank.amountDong, code: await codeSentTo("+84501019991") });
      expect(said.body.outcome).toBe("confirmed");
    });

    it("keeps the signed sheet's photo as level 1: private, once, and confirming nothing", async () => {
      const { url, run } = await paidRun();
      const photo = await sharp({ create: { width: 900, height: 1200, channels: 3, background: "#eee" } })
        .jpeg()
        .toBuffer();
      const send = (bytes: Buffer) =>
        client.request({
          method: "POST",
          url: `${url}/photos`,
          data: bytes,
          headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
          validateStatus: () => true,
        });
      const answers = [await send(photo), await send(photo)];
      expect(answers.map((it) => it.status)).toEqual([200, 200]);
      const kept = answers[0]?.data;
      expect(answers[1]?.data.id).toBe(kept.id);
      const rows = await sql(
        "select way, level, writer_type, encode(file_sha256, 'hex') as sha256 from receipt_evidence order by payout_id",
      );
      const evidence = { way: "signed_sheet", level: 1, writer_type: "coop_staff", sha256: kept.sha256 };
      expect(rows).toEqual([evidence, evidence]);
      const { body } = await weavers("GET", url);
      expect(body.payouts.map((it: any) => it.state)).toEqual(["waiting", "waiting"]);
      expect(body.photos).toMatchObject([{ id: kept.id, sha256: kept.sha256 }]);
      expect((await weavers("GET", `${url}/photos/${kept.id}`)).status).toBe(200);
      expect((await neighbours("GET", `${url}/photos/${kept.id}`)).status).toBe(404);
      expect((await doorOf(client, {})("GET", `${url}/photos/${kept.id}`)).status).toBe(401);
      expect((await shop("GET", `/static/photos/${kept.id}.jpg`)).status).toBe(404);
      const officer = await signIn(client, "union_officer", "0509010003");
      expect((await officer("GET", `/union/pay-runs/${run.batchId}/photos/${kept.id}`)).status).toBe(404);
      await grantEntry(run.payouts.map((it: any) => it.memberId));
      expect((await officer("GET", `/union/pay-runs/${run.batchId}/photos/${kept.id}`)).status).toBe(200);
      expect(existsSync(path.join(process.env.PHOTOS_DIR ?? "", `${kept.id}.jpg`))).toBe(false);
      const bad = await send(Buffer.from("not a photo"));
      expect([bad.status, bad.data.message.length > 10]).toEqual([422, true]);
    });

    /** Lets the commune officer enter facts wherever these members live. */
    async function grantEntry(memberIds: readonly string[]) {
      const communes = await sql("select distinct commune_code from member where id = any($1)", [memberIds]);
      const [officer] = await sql("select id from union_officer where phone = '+84509010003'");
      for (const { commune_code: code } of communes) {
        await getContainer()
          .resolve("union")
          .createAccessGrants({
            officer_id: officer.id,
            unit_level: "commune",
            unit_code: code,
            purpose: "enter",
            valid_from: new Date("2026-01-01"),
            valid_to: null,
            granted_by: "test",
          });
      }
    }

    it("sales staff neither pay nor read the statement; nothing is written", async () => {
      const { url, bank } = await paidRun();
      await sql(
        "update coop_staff_role set role = 'sales' where staff_id = (select id from coop_staff where phone = '+84501010001')",
      );
      const before = await everythingWritten(dbConfig.clientUrl);
      for (const [method, address, sent] of [
        ["GET", url],
        ["GET", "/coop/pay-runs"],
        ["GET", `${url}/bank-file`],
        ["POST", `${url}/reference`, { reference: "FT1" }],
        ["POST", `/coop/payouts/${bank.payoutId}/return`, { idempotencyKey: "tra-lai-0001" }],
        ["POST", `/coop/payouts/${bank.payoutId}/link`, {}],
        ["POST", `/coop/members/${bank.memberId}/bank-account`, account],
        ["GET", "/coop/statement"],
        ["GET", "/coop/statement/journals?section=due&line=accrued"],
      ] as const) {
        const { status, body } = await weavers(method, address, sent);
        expect([address, status, body.code]).toEqual([address, 403, "role_not_allowed"]);
      }
      expect(await everythingWritten(dbConfig.clientUrl)).toEqual(before);
    });
  },
});
