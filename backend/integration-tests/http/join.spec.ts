import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { codeSentTo, join } from "./market/phone";
import { fillCart } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const LAN = { phone: "0987 000 111", e164: "+84987000111", fullName: "Lò Thị Lan", name: "HTX Hoa Ban" };

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const url = () => dbConfig.clientUrl;
    const anyone = doorOf(client, {});
    let shop: Door;
    const weavers = () => signIn(client, "coop_staff", "0501010001");
    const operator = () => signInOperator(client, url());
    const sql = (text: string, values: readonly unknown[] = []) => ask(url(), text, values);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    afterEach(async () => {
      expect(await brokenInvariants(url())).toEqual([]);
    });

    /** Fills in all the papers; goods and rule are given past their own doors, which have specs of their own. */
    async function fill(door: Door, cooperativeId: string) {
      const base = "/photos/anh-00000000000000000000000000000000";
      await sql(
        `insert into photo_upload (base, cooperative_id, staff_id, sha256, widths, stored_at)
         values ($1, $2, 'x', $3, '{320}', now())`,
        [base, cooperativeId, Buffer.alloc(32).toString("hex")],
      );
      const { status } = await door("POST", "/coop/profile", {
        registrationNumber: "0101234567",
        communeCode: "00004",
        bank: { bin: "970405", account: "1234 5678 901", holder: "HTX HOA BAN" },
        sentence: "Dệt lanh ở bản.",
        story: "Chúng tôi dệt lanh từ năm 1999.",
        photo: { base, widths: [320], alt: "" },
      });
      expect(status).toBe(200);
      await sql(
        `insert into product (id, title, handle, status) values ('prod_' || $1, 'Khăn', 'khan-' || $1, 'published')`,
        [cooperativeId.slice(-6)],
      );
      await sql(
        `insert into product_product_cooperative_cooperative (id, product_id, cooperative_id)
         values ('l_' || $1, 'prod_' || $1, $2)`,
        [cooperativeId.slice(-6), cooperativeId],
      );
      await getContainer()
        .resolve("income")
        .createSharingRule({
          id: `rule_${cooperativeId}_1`,
          cooperativeId,
          cooperativeKind: "htx",
          basis: "maker",
          retainedBp: 1300,
          fundBp: 500,
          memberBp: 8200,
          advanceCapBp: 5000,
          validFrom: "2026-01-01",
          minutesRef: "Biên bản 1",
          adoptedBy: { type: "coop_staff", id: "x" },
        });
    }

    it("takes a phone to an approved cooperative, and back when the operator asks for a change", async () => {
      const joined = await join(anyone, url(), LAN);
      expect(joined.status).toBe(200);
      const lan = await signIn(client, "coop_staff", LAN.phone);
      const me = (await lan("GET", "/coop/me")).body;
      expect(me.cooperatives).toMatchObject([
        { name: LAN.name, handle: "htx-hoa-ban", status: "pending", role: "manager" },
      ]);
      const id: string = joined.body.cooperativeId;

      const before = (await lan("GET", "/coop/checklist")).body;
      expect(before.rows.map((it: any) => [it.key, it.isDone])).toEqual([
        ["kind", true],
        ["identity", false],
        ["commune", false],
        ["bank", false],
        ["story", false],
        ["goods", false],
        ["rule", false],
      ]);
      const early = await lan("POST", "/coop/submit", {});
      expect([early.status, early.body.code, early.body.message]).toEqual([
        409,
        "checklist_open",
        "Còn 6 việc chưa xong trong danh sách. Hãy làm xong rồi gửi.",
      ]);

      await fill(lan, id);
      expect((await lan("GET", "/coop/checklist")).body.canSubmit).toBe(true);
      const [sent, again] = await Promise.all([lan("POST", "/coop/submit", {}), lan("POST", "/coop/submit", {})]);
      expect([sent.status, again.status, sent.body.status]).toEqual([200, 200, "submitted"]);

      const desk = await operator();
      const waiting = (await desk("GET", "/admin/cooperatives?status=submitted")).body;
      expect(waiting.cooperatives.map((it: any) => it.id)).toEqual([id]);
      expect((await desk("POST", `/admin/cooperatives/${id}/return`, {})).body.code).toBe("comment_missing");
      await desk("POST", `/admin/cooperatives/${id}/return`, { comment: "Thiếu ảnh giấy đăng ký" });
      expect((await lan("GET", "/coop/checklist")).body).toMatchObject({
        status: "returned",
        comment: "Thiếu ảnh giấy đăng ký",
        canSubmit: true,
      });
      expect((await shop("GET", "/store/cooperatives/htx-hoa-ban")).status).toBe(404);
      await lan("POST", "/coop/submit", {});
      const approved = await desk("POST", `/admin/cooperatives/${id}/approve`, {});
      expect(approved.body).toMatchObject({ status: "approved", acts: ["suspend"], comment: null });
      expect((await desk("POST", `/admin/cooperatives/${id}/approve`, {})).status).toBe(200);
      expect(approved.body.events.map((it: any) => it.act)).toEqual([
        "approve",
        "submit",
        "return",
        "submit",
        "profile_changed",
        "opened",
      ]);
      expect((await shop("GET", "/store/cooperatives/htx-hoa-ban")).status).toBe(200);
      expect((await desk("POST", `/admin/cooperatives/${id}/return`, { comment: "x" })).body.code).toBe(
        "review_not_allowed",
      );
      const [message] = await sql(`select body from local_message order by id desc limit 1`);
      expect(message.body).toContain("HTX Hoa Ban đã được duyệt");
    });

    it("answers a sent code alike for known and unknown phones, and keeps no code", async () => {
      const known = await anyone("POST", "/join/code", { phone: "0501010001" });
      const unknown = await anyone("POST", "/join/code", { phone: "0399999999" });
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
      for (const phone of ["0501010001", "0399999999"]) {
        const { status, body } = await anyone("POST", "/join/verify", { phone, code: "x" });
        expect([status, body.code, body.details]).toEqual([403, "phone_code_wrong", { left: "4" }]);
      }
      const [kept] = await sql("select * from phone_code limit 1");
      expect(JSON.stringify(kept)).not.toContain(await codeSentTo(url(), "+84399999999"));
    });

    it("refuses a code after five wrong ones, used twice, or too late", async () => {
      const phone = "0988000222";
      const e164 = "+84988000222";
      const verify = (code: string) => anyone("POST", "/join/verify", { phone, code });
      await anyone("POST", "/join/code", { phone });
      const right = await codeSentTo(url(), e164);
      const wrong = right === "000000" ? "111111" : "000000";
      // All at once: guesses at once are guesses too.
      const tries = await Promise.all(Array.from({ length: 5 }, () => verify(wrong)));
      expect(tries.map((it) => it.body.code).sort()).toEqual([
        "phone_code_locked",
        ...Array(4).fill("phone_code_wrong"),
      ]);
      expect((await verify(right)).body.code).toBe("phone_code_locked");

      await anyone("POST", "/join/code", { phone });
      expect((await verify(right)).body.code).toBe("phone_code_wrong");
      const next = await codeSentTo(url(), e164);
      expect((await verify(next)).status).toBe(200);
      expect((await verify(next)).body.code).toBe("phone_code_gone");

      await anyone("POST", "/join/code", { phone });
      await sql("update phone_code set expires_at = now() - interval '1 second'");
      const late = await verify(await codeSentTo(url(), e164));
      expect([late.status, late.body.message]).toEqual([
        403,
        "Mã này đã dùng hoặc đã hết hạn. Hãy bấm “Gửi mã khác” để nhận mã mới.",
      ]);
    });

    it("slows down asking for codes per phone, and tries of them", async () => {
      const statuses: number[] = [];
      for (let n = 0; n < 13; n += 1) {
        statuses.push((await anyone("POST", "/join/code", { phone: "0988000333" })).status);
      }
      expect(statuses).toEqual([...Array(12).fill(200), 429]);
      expect((await anyone("POST", "/join/code", { phone: "0988000334" })).status).toBe(200);
    });

    it("opens one cooperative however often it is sent, and a second of the same name beside it", async () => {
      await anyone("POST", "/join/code", { phone: LAN.phone });
      const code = await codeSentTo(url(), LAN.e164);
      const { ticket } = (await anyone("POST", "/join/verify", { phone: LAN.phone, code })).body;
      const cooperative = { fullName: LAN.fullName, name: LAN.name, kind: "tht" };
      const finish = () =>
        anyone("POST", "/join/finish", { phone: LAN.phone, ticket, password: "demo1234", cooperative });
      const answers = await Promise.all([finish(), finish(), finish()]);
      expect(answers.map((it) => it.status)).toEqual([200, 200, 200]);
      expect(new Set(answers.map((it) => it.body.cooperativeId)).size).toBe(1);
      const other = { ...LAN, phone: "0988000444", e164: "+84988000444" };
      await join(anyone, url(), other);
      const rows = await sql("select handle from cooperative where name = $1 order by handle", [LAN.name]);
      expect(rows.map((it) => it.handle)).toEqual(["htx-hoa-ban", "htx-hoa-ban-2"]);

      const stolen = await anyone("POST", "/join/finish", { phone: other.phone, ticket, password: "demo12345" });
      expect([stolen.status, stolen.body.code]).toEqual([403, "phone_code_gone"]);
      const short = await anyone("POST", "/join/finish", { phone: LAN.phone, ticket, password: "1234" });
      expect([short.status, short.body.field]).toEqual([400, "password"]);
    });

    it("gives a forgotten password back to who holds the phone", async () => {
      const phone = "0501010001";
      await anyone("POST", "/join/code", { phone });
      const code = await codeSentTo(url(), "+84501010001");
      const taken = (await anyone("POST", "/join/verify", { phone, code })).body;
      expect(taken.account.fullName).not.toBe("");
      await anyone("POST", "/join/finish", { phone, ticket: taken.ticket, password: "mật khẩu mới" });
      const enter = (password: string) => anyone("POST", "/auth/coop_staff/phonepass", { phone, password });
      expect([(await enter("demo1234")).status, (await enter("mật khẩu mới")).status]).toEqual([401, 200]);
    });

    it("lets a manager appoint, change and remove people, and always keeps a manager", async () => {
      const manager = await weavers();
      const before = (await manager("GET", "/coop/people")).body.people;
      const own = before.find((it: any) => it.isYou);
      const person = { phone: "0988 000 555", fullName: "Vàng Thị Mai", role: "accountant" };
      const [once, twice] = await Promise.all([
        manager("POST", "/coop/people", person),
        manager("POST", "/coop/people", person),
      ]);
      expect([once.status, twice.status]).toEqual([200, 200]);
      const mai = (await manager("GET", "/coop/people")).body.people.find((it: any) => it.phone === person.phone);
      expect(mai).toMatchObject({ role: "accountant", hasAccount: false, isYou: false });
      expect(await sql(`select id from local_message where "to" = '+84988000555'`)).toHaveLength(1);

      const { ticket } = (
        await anyone("POST", "/join/verify", {
          phone: person.phone,
          code: await codeSentTo(url(), "+84988000555"),
        })
      ).body;
      await anyone("POST", "/join/finish", { phone: person.phone, ticket, password: "demo1234" });
      const maiDoor = await signIn(client, "coop_staff", person.phone);
      expect((await maiDoor("GET", "/coop/people")).body.mayEdit).toBe(false);
      const refused = await maiDoor("POST", `/coop/people/${own.id}`, { role: "sales" });
      expect([refused.status, refused.body.code]).toEqual([403, "role_not_allowed"]);
      for (const path of ["/coop/profile", "/coop/submit", "/coop/people"]) {
        expect((await maiDoor("POST", path, person)).body.code).toBe("role_not_allowed");
      }

      // The ledger learns her role when money is paid, and its end when she goes.
      const { tellRoles } = require("../../src/members/tell-roles");
      const [{ cooperative_id: cooperativeId, staff_id: staffId }] = await sql(
        "select cooperative_id, staff_id from coop_staff_role where id = $1",
        [mai.id],
      );
      await tellRoles(getContainer(), { cooperativeId, at: new Date() });
      const writing = () =>
        sql("select valid_until from income_writer_role where actor_id = $1 and valid_until is null", [staffId]);
      expect(await writing()).toHaveLength(1);
      expect((await manager("DELETE", `/coop/people/${mai.id}`)).status).toBe(200);
      expect(await writing()).toHaveLength(0);
      expect((await maiDoor("GET", "/coop/people")).status).toBe(404);

      const last = await manager("DELETE", `/coop/people/${own.id}`);
      expect([last.status, last.body.code]).toEqual([409, "last_manager"]);
      expect((await manager("POST", `/coop/people/${own.id}`, { role: "sales" })).body.code).toBe("last_manager");
    });

    it("keeps one cooperative's people and file out of another's reach", async () => {
      const manager = await weavers();
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const [person] = (await farmers("GET", "/coop/people")).body.people;
      const theirs = await manager("POST", `/coop/people/${person.id}`, { role: "sales" });
      const madeUp = await manager("POST", "/coop/people/role_none", { role: "sales" });
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
      expect((await manager("DELETE", `/coop/people/${person.id}`)).status).toBe(404);
      expect((await manager("GET", "/admin/cooperatives")).status).toBe(401);
      const [{ cooperative_id: other }] = await sql("select cooperative_id from coop_staff_role where id = $1", [
        person.id,
      ]);
      await sql(
        `insert into photo_upload (base, cooperative_id, staff_id, sha256, widths, stored_at)
         values ('/photos/anh-cua-ho', $1, 'x', $2, '{320}', now())`,
        [other, "0".repeat(64)],
      );
      const photo = { base: "/photos/anh-cua-ho", widths: [320], alt: "" };
      expect((await manager("POST", "/coop/profile", { photo })).body.code).toBe("photo_unknown");
    });

    it("sells nothing of a suspended cooperative, nor on its days off", async () => {
      const [{ id }] = await sql("select id from cooperative where handle = 'suoi-truc'");
      const manager = await weavers();
      const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
      const cartId = await fillCart(shop, [{ handle: BASKET, quantity: 1 }]);
      expect((await manager("POST", "/coop/profile", { closed: { from: today, to: today } })).status).toBe(200);
      const closed = await shop("POST", `/store/carts/${cartId}/complete`, {});
      expect([closed.status, closed.body.code]).toEqual([409, "cooperative_closed"]);
      expect((await shop("GET", "/store/cooperatives/suoi-truc")).body.closedUntil).toBe(today);
      expect((await manager("POST", "/coop/profile", { closed: { from: today, to: "2020-01-01" } })).body.code).toBe(
        "closed_days_invalid",
      );
      await manager("POST", "/coop/profile", { closed: null });

      const desk = await operator();
      await desk("POST", `/admin/cooperatives/${id}/suspend`, { comment: "Khách báo hàng giả" });
      expect((await shop("GET", `/store/goods/${BASKET}`)).status).toBe(404);
      const refused = await shop("POST", `/store/carts/${cartId}/complete`, {});
      expect([refused.status, refused.body.code]).toEqual([409, "goods_without_cooperative"]);
      expect((await desk("POST", `/admin/cooperatives/${id}/reopen`, {})).body.status).toBe("approved");
      expect((await shop("POST", `/store/carts/${cartId}/complete`, {})).status).toBe(200);
    });

    it("says which field of the profile is wrong", async () => {
      const manager = await weavers();
      const refusals = await Promise.all(
        [
          { name: "x" },
          { registrationNumber: "?" },
          { communeCode: "99999" },
          { bank: { bin: "111111", account: "123456", holder: "ABC" } },
          { bank: { bin: "970405", account: "12a", holder: "ABC" } },
          { story: "a".repeat(4001) },
          { peoples: ["Sao Hoả"] },
          { phone: "123" },
        ].map((body) => manager("POST", "/coop/profile", body)),
      );
      expect(refusals.map((it) => [it.status, it.body.field])).toEqual([
        [400, "name"],
        [400, "registrationNumber"],
        [400, "communeCode"],
        [400, "bank.bin"],
        [400, "bank.account"],
        [400, "story"],
        [400, "peoples"],
        [400, "phone"],
      ]);
      const [event] = await sql("select count(*)::int as n from cooperative_event where act = 'profile_changed'");
      expect(event.n).toBe(0);
    });

    it("lets an officer open a cooperative in her own communes only, in her name, and its manager finish", async () => {
      const { world } = smallWorld();
      const entering = world.officers.find((it) => it.grants.some((grant) => grant.purpose === "enter"));
      const grant = entering?.grants.find((it) => it.purpose === "enter");
      const officer = await signIn(client, "union_officer", entering?.phone ?? "");
      const wanted = {
        idempotencyKey: "assist-0001",
        phone: "0988000666",
        fullName: "Sùng Thị Dua",
        name: "THT Lanh trắng",
        kind: "tht",
        communeCode: grant?.unitCode ?? "",
      };
      const elsewhere = await officer("POST", "/union/cooperatives", { ...wanted, communeCode: "00004" });
      expect([elsewhere.status, elsewhere.body.code]).toEqual([403, "commune_not_yours"]);
      const [one, two] = await Promise.all([
        officer("POST", "/union/cooperatives", wanted),
        officer("POST", "/union/cooperatives", wanted),
      ]);
      expect([one.status, one.body]).toEqual([200, two.body]);
      expect(await sql(`select id from local_message where "to" = '+84988000666'`)).toHaveLength(1);
      const [event] = await sql("select * from cooperative_event where cooperative_id = $1", [one.body.cooperativeId]);
      expect(event).toMatchObject({ act: "opened_by_officer", actor_type: "union_officer" });
      expect(event.at).toBeInstanceOf(Date);
      const code = await codeSentTo(url(), "+84988000666");
      const taken = (await anyone("POST", "/join/verify", { phone: wanted.phone, code })).body;
      expect(taken.account).toEqual({ fullName: wanted.fullName });
      await anyone("POST", "/join/finish", { phone: wanted.phone, ticket: taken.ticket, password: "demo1234" });
      const dua = await signIn(client, "coop_staff", wanted.phone);
      expect((await dua("GET", "/coop/profile")).body).toMatchObject({ name: wanted.name, status: "pending" });
    });

    it("keeps every message of the sms channel in the local inbox, which can be closed", async () => {
      await getContainer()
        .resolve(Modules.NOTIFICATION)
        .createNotifications({ to: "+84988000777", channel: "sms", template: "x", data: { text: "Xin chào" } });
      const inbox = () => anyone("GET", "/local-inbox/messages?phone=0988000777");
      expect((await inbox()).body.messages).toMatchObject([{ to: "0988 000 777", body: "Xin chào" }]);
      process.env.LOCAL_INBOX = "no";
      const closed = await inbox();
      delete process.env.LOCAL_INBOX;
      expect(closed.status).toBe(404);
    });
  },
});
