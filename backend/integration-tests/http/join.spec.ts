import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, doorOf, signIn } from "./market/door-client";
import { codeSentTo, join } from "./market/phone";
import { signInOperator } from "./market/operator";
import { smallWorld } from "./market/small-world";

const LAN = { phone: "0987 000 111", e164: "+84987000111", fullName: "Lò Thị Lan", name: "HTX Hoa Ban" };

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const url = () => dbConfig.clientUrl;
    const anyone = doorOf(client, {});
    const sql = (text: string, values: readonly unknown[] = []) => ask(url(), text, values);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
    });

    afterEach(async () => {
      expect(await brokenInvariants(url())).toEqual([]);
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
      const profile = (await dua("GET", "/coop/profile")).body;
      expect(profile).toMatchObject({ name: wanted.name, status: "pending" });
      expect(profile.openedBy).toEqual({ fullName: entering?.fullName, at: event.at.toISOString() });
      expect(event.comment).toBe("Sùng Thị Dua, 0988 000 666");
    });

    it("shows an officer how far those she helped have come, only hers and only where she still may", async () => {
      const { world } = smallWorld();
      const entering = world.officers.find((it) => it.grants.some((grant) => grant.purpose === "enter"));
      const grant = entering?.grants.find((it) => it.purpose === "enter");
      const others = world.officers.filter((it) => it.key !== entering?.key);
      const officer = await signIn(client, "union_officer", entering?.phone ?? "");
      const list = async (door = officer) => (await door("GET", "/union/cooperatives")).body;
      expect(await list()).toEqual({ cooperatives: [], count: 0, mayOpen: true });
      const wanted = { fullName: "Sùng Thị Dua", kind: "tht", communeCode: grant?.unitCode ?? "" };
      for (const number of ["1", "2"]) {
        const one = { idempotencyKey: `assist-000${number}`, phone: `098800067${number}`, name: `THT Lanh ${number}` };
        expect((await officer("POST", "/union/cooperatives", { ...wanted, ...one })).status).toBe(200);
      }
      const before = await list();
      expect([before.count, before.cooperatives.map((it: any) => it.name)]).toEqual([2, ["THT Lanh 2", "THT Lanh 1"]]);
      expect(before.cooperatives[0]).toMatchObject({
        status: "pending",
        manager: { fullName: wanted.fullName, phone: "0988 000 672", hasAccount: false },
      });
      const done = (it: any) => it.rows.filter((row: any) => row.isDone).map((row: any) => row.key);
      expect(done(before.cooperatives[0])).toEqual(["kind", "commune"]);

      const code = await codeSentTo(url(), "+84988000672");
      const { ticket } = (await anyone("POST", "/join/verify", { phone: "0988000672", code })).body;
      await anyone("POST", "/join/finish", { phone: "0988000672", ticket, password: "demo1234" });
      const dua = await signIn(client, "coop_staff", "0988000672");
      await dua("POST", "/coop/profile", { registrationNumber: "12/GCN" });
      const after = (await list()).cooperatives[0];
      expect([after.manager.hasAccount, done(after)]).toEqual([true, ["kind", "identity", "commune"]]);

      for (const other of others) {
        expect((await list(await signIn(client, "union_officer", other.phone))).cooperatives).toEqual([]);
      }
      expect((await dua("GET", "/union/cooperatives")).status).toBe(401);
      const [{ id }] = await sql("select id from cooperative where name = 'THT Lanh 2'");
      const operator = await signInOperator(client, url());
      const { body: review } = await operator("GET", `/admin/cooperatives/${id}`);
      expect(review.events.find((it: any) => it.act === "opened_by_officer")).toMatchObject({
        actorName: entering?.fullName,
        comment: "Sùng Thị Dua, 0988 000 672",
      });
      await sql(
        "update access_grant set valid_to = now() where officer_id = (select id from union_officer where phone = $1)",
        [entering?.phone],
      );
      expect(await list()).toEqual({ cooperatives: [], count: 0, mayOpen: false });
      const late = await officer("POST", "/union/cooperatives", {
        ...wanted,
        idempotencyKey: "assist-0003",
        phone: "0988000673",
        name: "THT Muộn",
      });
      expect([late.status, late.body.code]).toEqual([403, "commune_not_yours"]);
    });

    it("lets one person serve several cooperatives, each request for the one she names", async () => {
      const { body } = await anyone("POST", "/auth/coop_staff/phonepass", {
        phone: "0501010001",
        password: "demo1234",
      });
      const asFor = (id?: string) =>
        doorOf(client, { authorization: `Bearer ${body.token}`, ...(id ? { "x-cooperative-id": id } : {}) });
      const [own] = (await asFor()("GET", "/coop/me")).body.cooperatives;
      const wanted = { idempotencyKey: "second-0001", name: "HTX Thứ Hai", kind: "htx" };
      const opened = await Promise.all([1, 2, 3].map(() => asFor(own.id)("POST", "/coop/cooperatives", wanted)));
      expect(opened.map((it) => it.status)).toEqual([200, 200, 200]);
      const ids = new Set(opened.map((it) => it.body.cooperativeId));
      expect(ids.size).toBe(1);
      const [second = ""] = ids;
      const mine = (await asFor()("GET", "/coop/me")).body.cooperatives;
      expect(mine.map((it: any) => [it.name, it.role]).sort()).toEqual(
        [
          [own.name, own.role],
          ["HTX Thứ Hai", "manager"],
        ].sort(),
      );

      expect((await asFor(second)("GET", "/coop/profile")).body.name).toBe("HTX Thứ Hai");
      expect((await asFor(own.id)("GET", "/coop/profile")).body.name).toBe(own.name);
      const unsaid = await asFor()("GET", "/coop/profile");
      expect([unsaid.status, unsaid.body.code]).toEqual([400, "cooperative_not_chosen"]);
      expect((await asFor(second)("GET", "/coop/goods")).body.count).toBe(0);
      const [theirs] = await sql("select id from cooperative where handle = 'buon-nang'");
      const another = await asFor(theirs.id)("POST", "/coop/cooperatives", {
        ...wanted,
        idempotencyKey: "second-0002",
      });
      const madeUp = await asFor("coop_none")("POST", "/coop/cooperatives", {
        ...wanted,
        idempotencyKey: "second-0002",
      });
      expect([another.status, another.body]).toEqual([404, madeUp.body]);

      const unnamed = await asFor(own.id)("POST", "/coop/cooperatives", {
        ...wanted,
        idempotencyKey: "second-0003",
        name: "!",
      });
      expect([unnamed.status, unnamed.body.code, unnamed.body.field]).toEqual([
        400,
        "cooperative_name_missing",
        "name",
      ]);
      for (let number = 3; number <= 20; number += 1) {
        const more = { ...wanted, idempotencyKey: `more-of-it-${number}`, name: `HTX ${number}` };
        expect((await asFor(own.id)("POST", "/coop/cooperatives", more)).status).toBe(200);
      }
      const tooMany = await asFor(own.id)("POST", "/coop/cooperatives", { ...wanted, idempotencyKey: "more-of-it-21" });
      expect([tooMany.status, tooMany.body.code, tooMany.body.details]).toEqual([
        409,
        "cooperatives_many",
        { most: "20" },
      ]);
      const again = await asFor(own.id)("POST", "/coop/cooperatives", wanted);
      expect([again.status, again.body.cooperativeId]).toEqual([200, second]);
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
