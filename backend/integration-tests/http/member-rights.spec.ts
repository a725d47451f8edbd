import { monthOf } from "@cho-phien/vietnam";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { payTwo } from "./market/paid-run";
import { codeSentTo } from "./market/phone";
import { smallWorld } from "./market/small-world";

const PHONE = "+84501019991";
const REASON = "Thành viên tới bàn nhờ xem";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let officer: Door;
    let commune: string;
    let her: { readonly id: string; readonly name: string; readonly link: string };
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);

    // The runner empties the database after each test: the whole walk is one.
    it("two records of one woman count once; she sees, corrects and withdraws; erased, her sums stay and her name is gone", async () => {
      await open();
      await assisted();
      await counted();
      await seen();
      await withdrawn();
      await corrected();
      await erased();
      // The index takes up what was seeded and sold, as its keeper would a moment later.
      await sql("update search_change set due_at = now()");
      await require("../../src/finding/fill-all").fillAll(getContainer());
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    /** A paid maker with a phone and an ethnicity of her own, and an officer who may enter facts where she lives. */
    async function open(): Promise<void> {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
      weavers = await signIn(client, "coop_staff", "0501010001");
      const { bank } = await payTwo({ shop, weavers, url: dbConfig.clientUrl });
      const [row] = await sql("select id, full_name, commune_code from member where phone = $1", [PHONE]);
      her = { id: row.id, name: row.full_name, link: bank.receiptPath.replace("/nhan/", "/store/receipts/") };
      commune = row.commune_code;
      const fact = (kind: string, value: string, version: string) =>
        weavers("POST", `/coop/members/${her.id}/facts`, {
          ...{ kind, answer: "stated", value, consent: { version, how: "spoken" } },
        });
      expect((await fact("birth_date", "1985", "birth-date-2026-11")).status).toBe(200);
      expect((await fact("ethnicity", "03", "ethnicity-2026-11")).status).toBe(200);
      officer = await signIn(client, "union_officer", "0509010004");
      for (const purpose of ["enter", "individual", "aggregate"])
        await sql(
          `insert into access_grant (id, unit_level, unit_code, purpose, valid_from, granted_by, officer_id)
           select $1, 'commune', $2, $3, now() - interval '1 day', id, id from union_officer where phone like '%509010004'`,
          [`grant_${purpose}`, commune, purpose],
        );
    }

    /** At the desk a member is enrolled and tells under her consent; a cohort is opened and filled. Elsewhere nothing is there. */
    async function assisted(): Promise<void> {
      const [coop] = await sql("select id, commune_code from cooperative where handle = 'suoi-truc'");
      const [far] = await sql("select id from cooperative where handle = 'buon-nang'");
      if (coop.commune_code !== commune)
        await sql(
          `insert into access_grant (id, unit_level, unit_code, purpose, valid_from, granted_by, officer_id)
           select 'grant_coop', 'commune', $1, 'enter', now() - interval '1 day', id, id from union_officer
            where phone like '%509010004'`,
          [coop.commune_code],
        );
      const person = { fullName: "Lô Thị Bàn", phone: "", phoneOwner: "none", canRead: false, communeCode: commune };
      const enrol = (id: string) =>
        officer("POST", `/union/cooperatives/${id}/members`, { ...person, key: "enrol-0001", joinedOn: "2026-01-02" });
      expect((await enrol(far.id)).status).toBe(404);
      const { id } = (await enrol(coop.id)).body;
      expect((await enrol(coop.id)).body).toEqual({ id });
      const fact = {
        ...{ kind: "ethnicity", answer: "stated", value: "03" },
        consent: { version: "ethnicity-2026-11", how: "spoken" },
      };
      const tell = (version: string) =>
        officer("POST", `/union/members/${id}/facts`, {
          ...{ reason: REASON, cooperative: coop.id, fact: { ...fact, consent: { version, how: "spoken" } } },
        });
      expect((await tell("ethnicity-2020-01")).body.code).toBe("consent_text_changed");
      const { data } = (await tell("ethnicity-2026-11")).body;
      const [{ full_name: name }] = await sql("select full_name from union_officer where phone like '%509010004'");
      expect(data.consents).toEqual([expect.objectContaining({ takenBy: name, textVersion: "ethnicity-2026-11" })]);
      const cohort = { idempotencyKey: "cohort-0001", name: "Mô hình được hỗ trợ 2026", programme: "Đề án 01" };
      const opened = { ...cohort, unit: coop.commune_code, on: "2026-03-01", source: "KH 12" };
      expect((await officer("POST", "/union/cohorts", { ...opened, unit: "00733" })).status).toBe(404);
      expect((await officer("POST", "/union/cohorts", opened)).status).toBe(200);
      const [kept] = (await officer("GET", "/union/cohorts")).body.cohorts;
      const change = (cooperative: string, act: string) =>
        officer("POST", `/union/cohorts/${kept.id}/cooperatives`, { cooperative, act });
      expect((await change(far.id, "add")).status).toBe(404);
      await change(coop.id, "add");
      const held = (await change(coop.id, "add")).body.cohorts[0].cooperatives;
      expect(held.map((it: any) => it.id)).toEqual([coop.id]);
      expect((await change(coop.id, "remove")).body.cohorts[0].cooperatives).toEqual([]);
      const stranger = await signIn(client, "union_officer", "0509010003");
      expect((await stranger("GET", "/union/cohorts")).body.cohorts).toEqual([]);
    }

    async function membersCounted(): Promise<number> {
      const month = monthOf(new Date());
      expect((await officer("GET", `/union/reports/income?unit=${commune}&period=${month}`)).status).toBe(200);
      const [cell] = await sql(
        "select members from report_cell where breakdown = '' and period = $1 and unit_code = $2 and at = ''",
        [month, commune],
      );
      return cell.members;
    }

    /** The two makers' records get the same phone: one woman, says the officer; then that she was mistaken. */
    async function counted(): Promise<void> {
      const [other] = await sql("select id from member where phone = '+84501019992'");
      await sql("update member set phone = $1, phone_owner = 'self', commune_code = $2 where id = $3", [
        ...[PHONE, commune, other.id],
      ]);
      const before = await membersCounted();
      const stranger = await signIn(client, "union_officer", "0509010003");
      const merge = { reason: REASON, act: { act: "merge", sameAs: her.id } };
      const theirs = await stranger("POST", `/union/duplicates/${other.id}`, merge);
      const madeUp = await stranger("POST", "/union/duplicates/mem_made_up", merge);
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
      expect((await stranger("POST", "/union/duplicates", { unit: commune, reason: REASON })).status).toBe(404);
      const list = async () => (await officer("POST", "/union/duplicates", { unit: commune, reason: REASON })).body;
      const pairs = (await list()).pairs.map((it: any) => [it.why, [it.one.id, it.other.id].sort()]);
      expect(pairs).toEqual([[["phone"], [her.id, other.id].sort()]]);
      expect((await officer("POST", `/union/duplicates/${other.id}`, merge)).status).toBe(200);
      expect((await officer("POST", `/union/duplicates/${other.id}`, merge)).body.code).toBe("merge_already");
      expect(await membersCounted()).toBe(before - 1);
      expect((await list()).pairs).toEqual([]);
      expect((await list()).merged.map((it: any) => [it.memberId, it.kept.id])).toEqual([[other.id, her.id]]);
      const undo = { reason: REASON, act: { act: "undo" } };
      expect((await officer("POST", `/union/duplicates/${other.id}`, undo)).status).toBe(200);
      expect(await membersCounted()).toBe(before);
      await expect(sql("delete from member_likeness")).rejects.toThrow("only added to");
      await sql("update member set phone = null, phone_owner = 'none' where id = $1", [other.id]);
    }

    let ticket = "";
    const own = (path: string, more: object = {}) => shop("POST", `${her.link}/${path}`, { ticket, ...more });

    /** Her link alone opens nothing; the code of her phone does. */
    async function seen(): Promise<void> {
      expect((await own("data")).body.code).toBe("phone_code_gone");
      expect((await own("data-code")).body).toEqual({ sentTo: "…991" });
      const code = await codeSentTo(dbConfig.clientUrl, PHONE);
      expect((await own("data-ticket", { code: code === "000000" ? "111111" : "000000" })).body.code).toBe(
        "phone_code_wrong",
      );
      ticket = (await own("data-ticket", { code })).body.ticket;
      const { body } = await own("data");
      expect(body.identity.fullName).toBe(her.name);
      expect(body.facts.map((it: any) => [it.kind, it.shown.vi, it.until]).sort()).toEqual([
        ["birth_date", "1985", null],
        ["ethnicity", "Thái", null],
      ]);
      expect(
        body.consents.every((it: any) => it.text.vi.includes("hợp tác xã") || it.text.vi.includes("Hợp tác xã")),
      ).toBe(true);
      expect(body.cooperatives[0].bankAccount).toBe("Agribank …2345");
      expect(body.cooperatives[0].payouts).toHaveLength(1);
      expect(body.looks.map((it: any) => it.from)).toEqual(expect.arrayContaining(["staff", "officer"]));
      expect(body.looks.find((it: any) => it.from === "officer").reason).toBe(REASON);
      expect(body.kept.map((it: any) => it.what)).toEqual(["vouchers", "ledger", "consents", "requests"]);
    }

    /** Taken back, the fact is read nowhere any more; another's consent is not hers to take back. */
    async function withdrawn(): Promise<void> {
      const { body } = await own("data");
      const consent = body.consents.find((it: any) => it.purpose === "ethnicity");
      const take = (consentId: string) => own("rights", { used: { right: "withdraw", consentId } });
      expect((await take("cons_made_up")).status).toBe(404);
      const after = (await take(consent.id)).body;
      expect(after.facts.find((it: any) => it.kind === "ethnicity").until).not.toBeNull();
      expect(after.requests.map((it: any) => [it.kind, it.state])).toEqual([["withdraw", "done"]]);
      expect((await take(consent.id)).body.code).toBe("consent_not_standing");
      const record = (await weavers("GET", `/coop/members/${her.id}`)).body;
      expect(record.facts.find((it: any) => it.kind === "ethnicity")).toMatchObject({
        answer: "not_asked",
        value: null,
      });
    }

    /** A correction waits for an answer, by due date and without her name in the list. */
    async function corrected(): Promise<void> {
      expect((await own("rights", { used: { right: "correct", wish: " " } })).body.code).toBe("wish_missing");
      const wish = "Tên đúng của tôi có chữ Thị";
      await own("rights", { used: { right: "correct", wish } });
      const list = (await weavers("GET", "/coop/member-requests")).body;
      expect(list.requests).toEqual([expect.objectContaining({ kind: "correct", way: "own", isLate: false })]);
      expect(JSON.stringify(list)).not.toContain(her.name);
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const [{ id }] = list.requests;
      const refusal = { outcome: "refused", answer: "không" };
      const theirs = await farmers("POST", `/coop/member-requests/${id}`, refusal);
      expect([theirs.status, theirs.body]).toEqual([
        404,
        (await farmers("POST", "/coop/member-requests/mreq_x", refusal)).body,
      ]);
      expect((await weavers("POST", `/coop/member-requests/${id}`, refusal)).body.code).toBe("request_answer_short");
      const answer = { outcome: "done", answer: "Đã sửa tên theo lời chị" };
      expect((await weavers("POST", `/coop/member-requests/${id}`, answer)).body).toEqual({ state: "done" });
      expect((await weavers("POST", `/coop/member-requests/${id}`, answer)).body.code).toBe("request_answered");
      expect((await own("data")).body.requests[0]).toMatchObject({ wish, answer: answer.answer, state: "done" });
      expect((await weavers("GET", "/coop/member-requests?state=done")).body.requests).toHaveLength(2);
      await expect(sql("update member_request_answer set outcome = 'refused'")).rejects.toThrow("only added to");
    }

    /** Asked at the desk, hindered while money is due, then done: no table holds her name or phone; every sum stays. */
    async function erased(): Promise<void> {
      const desk = `/union/members/${her.id}`;
      expect((await officer("POST", desk, { reason: "xem" })).body.code).toBe("reason_short");
      expect((await officer("POST", desk, { reason: REASON })).body).toMatchObject({ mayEnter: true });
      await sell(shop, weavers, [{ handle: "gui-may-dan-tay", quantity: 1 }]);
      const asked = await officer("POST", `${desk}/rights`, { reason: REASON, used: { right: "erase", wish: "" } });
      const { id } = asked.body.data.requests.find((it: any) => it.kind === "erase");
      const done = () => officer("POST", `/union/member-requests/${id}`, { outcome: "done", answer: "" });
      expect((await done()).body.code).toBe("erase_money_due");
      const due = (await weavers("GET", "/coop/payouts/preview")).body.members.filter((it: any) => it.dueDong !== "0");
      const items = due.map((it: any) => ({ memberId: it.memberId, amountDong: it.dueDong, method: "cash" }));
      expect((await weavers("POST", "/coop/payouts", { idempotencyKey: "dot-chi-0002", items })).status).toBe(200);
      const sums = () =>
        sql("select sum(accrued)::text a, sum(paid)::text p, sum(confirmed)::text c from income_monthly");
      const before = await sums();
      const members = await membersCounted();
      expect((await done()).body).toEqual({ state: "done" });
      expect(await sums()).toEqual(before);
      expect(await membersCounted()).toBe(members);
      for (const found of [her.name, PHONE, PHONE.slice(3)])
        expect([found, await tablesWith(found)]).toEqual([found, []]);
      const listed = JSON.stringify((await weavers("GET", "/coop/members?state=all")).body);
      expect(listed).toContain("Thành viên đã xóa tên");
      expect(listed).not.toContain(her.name);
      expect(JSON.stringify((await weavers("GET", "/coop/member-export?state=all")).body)).not.toContain(her.name);
      expect((await shop("GET", her.link)).status).toBe(404);
      expect((await own("data")).status).toBe(404);
      expect((await officer("POST", desk, { reason: REASON })).status).toBe(404);
      const search = { unit: commune, q: her.name, reason: REASON };
      expect((await officer("POST", "/union/members/search", search)).body.members).toEqual([]);
      const log = (await officer("GET", "/union/access-log?mine=1")).body.looks;
      expect(log.filter((it: any) => it.question === "Hồ sơ một thành viên").map((it: any) => it.reason)).toEqual([
        "(đã ẩn: người được xem đã xóa dữ liệu)",
      ]);
      const fields = { fullName: her.name, phone: "", phoneOwner: "none", canRead: true, communeCode: commune };
      expect((await weavers("POST", `/coop/members/${her.id}`, fields)).body.code).toBe("member_erased");
      expect((await officer("GET", "/union/member-requests?state=done")).body.requests[0]).toMatchObject({
        id,
        state: "done",
      });
    }

    /** Tables of which a row holds these words, whatever the column. */
    async function tablesWith(words: string): Promise<readonly string[]> {
      const tables = await sql("select tablename from pg_tables where schemaname = 'public' order by 1");
      const found = await sql(
        tables
          .map(
            ({ tablename: it }) =>
              `select '${it}' as name where exists (select from "${it}" t where t::text like '%' || $1 || '%')`,
          )
          .join(" union all "),
        [words],
      );
      return found.map((it) => it.name);
    }
  },
});
