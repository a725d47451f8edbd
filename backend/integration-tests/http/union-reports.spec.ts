import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Client } from "pg";
import { demoWorld } from "../../../scripts/seed/world";
import { runInvariants } from "../invariants";
import { SENTENCE } from "./hostile/payloads";
import { ask } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { walkExports } from "./market/exports-walk";
import { unwalked, walkReports } from "./union/report-walk";

const CODE = /\d{6}/;

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const officer = (place: number) => signIn(client, "union_officer", `050901000${place}`);

    const REPORTS = ["income", "distribution", "cooperatives", "targets", "attention"];
    const read = async (door: Door, report: string, unit: string) =>
      (await door("GET", `/union/reports/${report}?unit=${unit}&period=2026-Q2`)).status;

    // The runner empties the database after each test: the whole walk is one.
    it("every report × officer × unit: her own, a sibling's, one without a grant", async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), { world: demoWorld(), photos: {} });
      // Nation, Tuyên Quang, Sà Phìn, no grant; Lào Cai, Mường Bo.
      const table: readonly (readonly [number, string, number])[] = [
        [1, "VN", 200],
        [1, "15", 200],
        [2, "08", 200],
        [2, "15", 404],
        [2, "VN", 404],
        [3, "00733", 200],
        [3, "00802", 404],
        [4, "VN", 404],
        [4, "00733", 404],
        [6, "03043", 200],
        [6, "08", 404],
        [6, "99999", 404],
        [7, "03043", 200],
        [7, "02953", 404],
      ];
      for (const [place, unit, status] of table) {
        const door = await officer(place);
        for (const report of REPORTS)
          expect([place, unit, report, await read(door, report, unit)]).toEqual([place, unit, report, status]);
        expect([place, unit, (await door("GET", `/union/periods/2026-Q2?unit=${unit}`)).status]).toEqual([
          place,
          unit,
          status,
        ]);
      }
      await named();
      await granted();
      await filed();
      const forget = () => require("../../src/jobs/forget-exports").default(getContainer());
      await walkExports({ own: await officer(6), another: await officer(7), url: dbConfig.clientUrl, forget });
      await behind();
      await written();
      await walked();
      expect(await violations()).toEqual([]);
    });

    /** Report × purpose × unit × time; each look at people leaves their rows, nothing else does. */
    async function walked(): Promise<void> {
      expect(unwalked()).toEqual([]);
      const url = dbConfig.clientUrl;
      const [row] = await ask(url, "select id from union_officer where full_name = 'Phạm Thu Trang'", []);
      expect(await walkReports(await officer(4), { officerId: row.id, url })).toEqual([]);
    }

    /** Support is entered where she enters facts, a target is given downwards; elsewhere nothing is there. */
    async function filed(): Promise<void> {
      const idOf = async (handle: string) =>
        (await ask(dbConfig.clientUrl, "select id from cooperative where handle = $1", [handle]))[0].id;
      const support = { idempotencyKey: "support-0001", on: "2026-06-02", programme: "de_an_01", topic: SENTENCE.sent };
      const told = { ...support, managersTrained: 1, source: "Biên bản 3" };
      const commune = await officer(3);
      const put = async (handle: string) =>
        commune("POST", "/union/support", { ...told, cooperative: await idOf(handle) });
      expect([(await put("may-trang")).status, (await put("may-trang")).status]).toEqual([200, 200]);
      expect((await put("hoa-da")).status).toBe(404);
      const kept = await ask(dbConfig.clientUrl, "select topic from programme_support where source = 'Biên bản 3'");
      expect(kept).toEqual([{ topic: SENTENCE.kept }]);
      const target = { indicator: "htx_supported", unit: "03043", year: 2026, amount: "2", decision: "KH 5" };
      expect((await (await officer(6))("POST", "/union/targets", target)).status).toBe(200);
      expect((await (await officer(7))("POST", "/union/targets", target)).status).toBe(404);
      const { targets } = (await (await officer(7))("GET", "/union/reports/targets?unit=03043&period=2026-Q2")).body;
      expect(targets).toEqual([
        expect.objectContaining({ target: "2", decision: "KH 5", actual: { value: "1" }, corrected: [] }),
      ]);
      await targetCorrected(target);
    }

    /** Another number is not taken in silence; with a reason it stands, and the one before is kept and shown. */
    async function targetCorrected(target: Readonly<Record<string, unknown>>): Promise<void> {
      const province = await officer(6);
      const give = async (more: object) => (await province("POST", "/union/targets", { ...target, ...more })).body;
      const right = { amount: "3", decision: "KH 6", reason: SENTENCE.sent };
      expect((await give({ amount: "3" })).code).toBe("target_given");
      expect((await give({ ...right, reason: "sửa" })).code).toBe("correction_reason_short");
      expect([await give(right), await give(right)]).toEqual([{ isKept: true }, { isKept: true }]);
      const { targets } = (await province("GET", "/union/reports/targets?unit=03043&period=2026-Q2")).body;
      const before = { amount: "2", decision: "KH 5", reason: SENTENCE.kept };
      expect(targets).toMatchObject([{ target: "3", decision: "KH 6", corrected: [before] }]);
    }

    /** Cooperatives that earned nothing are listed too; the ones behind a number are told to who answers for them. */
    async function behind(): Promise<void> {
      const province = await officer(6);
      const { rows } = (await province("GET", "/union/reports/cooperatives?unit=15&period=2026-Q2")).body;
      const everywhere = (await (await officer(5))("GET", "/union/reports/cooperatives?unit=VN&period=2026-Q2")).body;
      const selling = await ask(dbConfig.clientUrl, "select id from cooperative where status = 'approved'");
      const keysOf = (list: readonly any[], key: string) => list.map((it) => it[key]).sort();
      expect(keysOf(everywhere.rows, "key")).toEqual(keysOf(selling, "id"));
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows)
        expect(cells).toMatchObject({ orders: { value: "0" }, ship_days: { value: null }, returned: { value: null } });
      await listed();
      const path = "/union/reports/targets/htx_supported?period=2026-Q3&since=2026-01-01";
      const { cooperatives } = (await province("GET", `${path}&unit=15`)).body;
      expect(cooperatives).toEqual(
        expect.arrayContaining([expect.objectContaining({ count: { value: "1" }, lastOn: "2026-05-12" })]),
      );
      expect((await (await officer(7))("GET", `${path}&unit=15`)).status).toBe(404);
      expect((await province("GET", "/union/reports/targets/income?unit=15")).status).toBe(404);
    }

    /** A page of the list is a part of the whole in the order asked for; a cohort's are those it holds, and their sum. */
    async function listed(): Promise<void> {
      const nation = await officer(5);
      const path = "/union/reports/cooperatives?period=2026-Q2&unit=";
      const read = async (query: string) => (await nation("GET", path + query)).body;
      const [whole, page] = [await read("VN"), await read("VN&page=1&sort=confirmed")];
      const sums = (rows: readonly any[]) => rows.flatMap(({ cells }) => cells.confirmed.value ?? []).map(Number);
      expect(sums(page.rows)).toEqual(sums(whole.rows).sort((one, other) => other - one));
      expect(page.list).toEqual({ page: 1, pagesCount: 1, count: whole.rows.length, of: whole.rows.length });
      for (const row of page.rows) expect(whole.rows).toContainEqual(row);
      const [{ key, label }] = page.rows;
      expect((await read(`VN&page=1&q=${encodeURIComponent(label.vi.slice(4, 9))}`)).rows[0].key).toBe(key);

      await ask(
        dbConfig.clientUrl,
        `with made as (insert into programme_cohort (id, name, programme, unit_code, on_date, source, recorded_by)
           values ('cohort_vn', 'Mô hình 2026', 'de_an_01', 'VN', '2026-01-10', 'QĐ 1', 'test') returning id)
         insert into programme_cohort_cooperative (cohort_id, cooperative_id, added_by)
           select made.id, c.id, 'test' from made, cooperative c where c.handle in ('hoa-da', 'chi-hong')`,
        [],
      );
      const cohort = await read("VN&cohort=cohort_vn&page=1");
      expect(cohort.rows.map((it: any) => it.label.vi).sort()).toEqual(
        whole.rows.flatMap((it: any) => (/Hoa Đá|Chỉ Hồng/.test(it.label.vi) ? it.label.vi : [])).sort(),
      );
      expect(Number(cohort.total.cells.confirmed.value)).toBe(sums(cohort.rows).reduce((one, it) => one + it, 0));
      for (const { cells } of whole.rows) {
        const channels = Object.entries<any>(cells).filter(([name]) => name.startsWith("channel_"));
        const isShown = channels.every(([, it]) => it.value !== null);
        const sum = channels.reduce((all, [, it]) => all + Number(it.value), 0);
        if (isShown) expect(Math.abs(sum - Number(cells.confirmed.value))).toBeLessThanOrEqual(3_500);
      }
      // The cohort of a unit above is to be had in each below it; a made-up one, or a sibling's, is not there.
      const province = await officer(6);
      expect((await province("GET", `${path}15&cohort=cohort_vn`)).body.list.count).toBe(1);
      expect((await province("GET", `${path}15&cohort=none`)).status).toBe(404);
    }

    /** A paper names its woman, what stands is not written over in silence, and Monday's letter goes out once. */
    async function written(): Promise<void> {
      const url = dbConfig.clientUrl;
      const [cooperative] = await ask(url, "select id from cooperative where handle = 'may-trang'");
      const [woman] = await ask(
        url,
        "select m.full_name from member m join membership s on s.member_id = m.id where s.cooperative_id = $1 limit 1",
        [cooperative.id],
      );
      const commune = await officer(3);
      const paper = { cooperative: cooperative.id, from: "2026-02-01", until: null, reference: "TTLĐ 9" };
      const agree = async (memberName: string) =>
        (await commune("POST", "/union/agreements", { ...paper, idempotencyKey: "agreement-01", memberName })).body;
      expect(await agree("Người Không Có")).toMatchObject({ code: "no_such_member", field: "memberName" });
      expect(await agree(woman.full_name)).toEqual({ isKept: true });
      const base = { cooperative: cooperative.id, year: 2024, source: "Báo cáo năm" };
      const compare = async (incomeDong: string) =>
        (await commune("POST", "/union/baselines", { ...base, incomeDong })).body;
      expect([await compare("50000000"), await compare("50000000")]).toEqual([{ isKept: true }, { isKept: true }]);
      expect((await compare("60000000")).code).toBe("baseline_given");
      const right = { ...base, incomeDong: "60000000", source: "Báo cáo năm, bản sửa", reason: SENTENCE.sent };
      expect((await commune("POST", "/union/baselines", right)).body).toEqual({ isKept: true });
      const sheet = (await commune("GET", `/union/cooperatives/${cooperative.id}?period=2026-Q2`)).body;
      const corrected = [{ incomeDong: "50000000", source: "Báo cáo năm", reason: SENTENCE.kept }];
      const baseline = { year: 2024, incomeDong: "60000000", source: "Báo cáo năm, bản sửa", corrected };
      expect(sheet).toMatchObject({ agreements: 1, mayEnter: true, baseline });
      expect(sheet.support.map((it: any) => it.topic)).toContain(SENTENCE.kept);
      await lettersOnMonday();
    }

    async function lettersOnMonday(): Promise<void> {
      const wish = (door: Door, email: string) => door("POST", "/union/digest", { email, language: "vi" });
      const province = await officer(6);
      expect((await wish(province, "không phải thư")).body.code).toBe("email_invalid");
      expect((await wish(province, "lao-cai@hoi.example")).status).toBe(200);
      expect((await wish(await officer(4), "chua-giao@hoi.example")).status).toBe(200);
      const { officersToWrite, sendDigest } = require("../../src/officers/digest/send-digest");
      const week = "2026-11-30";
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const ids: readonly string[] = await officersToWrite(knex, week);
      expect(ids).toHaveLength(2);
      const twice = [...ids, ...ids].map((officerId) => sendDigest(getContainer(), { officerId, week }));
      await Promise.all(twice);
      expect(await officersToWrite(knex, week)).toEqual([]);
      const letters = await ask(
        dbConfig.clientUrl,
        `select "to", body from local_message where "to" like '%@hoi.example'`,
      );
      expect(letters.map((it: any) => it.to)).toEqual(["lao-cai@hoi.example"]);
      expect(letters[0].body).toMatch(/\d+ việc cần xử lý tuần này[^]+Đã chi, chưa xác nhận: \d+[^]+\/hoi\/can-xu-ly/);
      const people = await ask(dbConfig.clientUrl, "select full_name from member");
      for (const { full_name: name } of people) expect(letters[0].body).not.toContain(name);
    }

    /** The demo's told books are sound like any others. */
    async function violations(): Promise<unknown> {
      const auditor = new Client({ connectionString: dbConfig.clientUrl });
      await auditor.connect();
      return await runInvariants(auditor).finally(() => auditor.end());
    }

    /** Purpose, reason, access row; and the member reads who looked. */
    async function named(): Promise<void> {
      const province = await officer(6);
      const question = { unit: "03043", period: "2026-Q2", reason: "Đối chiếu phiếu chi quý II" };
      expect((await (await officer(7))("POST", "/union/people/income", question)).status).toBe(404);
      expect((await province("POST", "/union/people/income", { ...question, reason: "xem" })).body.code).toBe(
        "reason_short",
      );
      const { body } = await province("POST", "/union/people/income", question);
      expect(body.people.length).toBeGreaterThan(3);
      expect(JSON.stringify(body)).not.toMatch(/ethnic|poverty|birth|phone/);
      const log = (await province("GET", "/union/access-log?mine=1")).body;
      expect(log.looks).toEqual([
        expect.objectContaining({ reason: question.reason, peopleCount: body.people.length }),
      ]);
      const superior = (await (await officer(1))("GET", "/union/access-log")).body;
      expect(superior.looks).toHaveLength(1);
      expect((await (await officer(2))("GET", "/union/access-log")).body.looks).toEqual([]);
      const rows = await ask(
        dbConfig.clientUrl,
        "select member_id from member_access where actor_type = 'union_officer'",
      );
      expect(rows).toHaveLength(body.people.length);
    }

    /** Invited by the level above, only for what it holds; taken back, nothing is left to read. */
    async function granted(): Promise<void> {
      const province = await officer(6);
      const wanted = { idempotencyKey: "invite-0001", phone: "0988000701", fullName: "Lý Thị Mẩy", unit: "03043" };
      const invite = (door: Door, more: object) => door("POST", "/union/officers", { ...wanted, ...more });
      expect((await invite(province, { purposes: ["enter"] })).body.code).toBe("purpose_not_yours");
      expect((await invite(province, { purposes: ["aggregate"], unit: "00733" })).status).toBe(404);
      expect((await invite(await officer(7), { purposes: ["aggregate"] })).status).toBe(404);
      expect((await invite(province, { purposes: ["aggregate", "review"] })).body).toMatchObject({ isNew: true });
      const [message] = await ask(
        dbConfig.clientUrl,
        `select body from local_message where "to" like '%988000701' order by id desc limit 1`,
      );
      const anyone = doorOf(client, {});
      const code = CODE.exec(message.body)?.[0];
      const { ticket } = (await anyone("POST", "/join/verify", { phone: wanted.phone, code })).body;
      expect(
        (await anyone("POST", "/join/officer", { phone: wanted.phone, ticket, password: "demo1234" })).status,
      ).toBe(200);
      const invited = await signIn(client, "union_officer", wanted.phone);
      expect(await read(invited, "cooperatives", "03043")).toBe(200);
      const list = (await province("GET", "/union/officers")).body;
      const grants = list.officers.find((it: any) => it.fullName === wanted.fullName).grants;
      for (const { id } of grants) expect((await province("POST", `/union/grants/${id}/revoke`, {})).status).toBe(200);
      expect(await read(invited, "income", "03043")).toBe(404);
      expect((await invited("GET", "/union/scope")).body.units).toEqual([]);
    }
  },
});
