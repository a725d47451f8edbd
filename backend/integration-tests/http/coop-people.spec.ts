import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { codeSentTo } from "./market/phone";
import { smallWorld } from "./market/small-world";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const url = () => dbConfig.clientUrl;
    const anyone = doorOf(client, {});
    const weavers = () => signIn(client, "coop_staff", "0501010001");
    const sql = (text: string, values: readonly unknown[] = []) => ask(url(), text, values);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
    });

    afterEach(async () => {
      expect(await brokenInvariants(url())).toEqual([]);
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

    it("ends every open session of hers, at every door, with a new password and from the people's page", async () => {
      const manager = await weavers();
      const person = { phone: "0509010001", fullName: "Hoàng Thị Hoa", role: "sales" };
      expect((await manager("POST", "/coop/people", person)).status).toBe(200);
      const reset = async (password: string) => {
        await anyone("POST", "/join/code", { phone: person.phone });
        const code = await codeSentTo(url(), "+84509010001");
        const { ticket } = (await anyone("POST", "/join/verify", { phone: person.phone, code })).body;
        expect((await anyone("POST", "/join/finish", { phone: person.phone, ticket, password })).status).toBe(200);
      };
      const doors = () =>
        Promise.all([
          signIn(client, "coop_staff", person.phone),
          signIn(client, "coop_staff", person.phone),
          signIn(client, "union_officer", person.phone),
        ]);
      const seen = async ([one, two, union]: readonly Door[]) => [
        (await one?.("GET", "/coop/me"))?.status,
        (await two?.("GET", "/coop/me"))?.status,
        (await union?.("GET", "/union/me"))?.status,
        (await two?.("POST", "/auth/token/refresh"))?.status,
      ];
      const asOfficer = await signIn(client, "union_officer", person.phone);
      expect((await asOfficer("GET", "/union/me")).status).toBe(200);
      await reset("demo1234");
      const ended = await asOfficer("GET", "/union/me");
      expect([ended.status, ended.body.message]).toEqual([401, "Phiên làm việc đã hết. Hãy đăng nhập lại."]);

      const open = await doors();
      expect(await seen(open)).toEqual([200, 200, 200, 200]);
      const people = (await manager("GET", "/coop/people")).body.people;
      const hers = people.find((it: any) => it.phone === "0509 010 001").id;
      const boss = people.find((it: any) => it.isYou).id;
      const refused = await open[0]("POST", `/coop/people/${boss}/sign-out`);
      expect([refused.status, refused.body.code]).toEqual([403, "role_not_allowed"]);
      expect((await manager("POST", `/coop/people/${hers}/sign-out`)).body).toEqual({ isYou: false });
      expect(await seen(open)).toEqual([401, 401, 401, 401]);
      expect((await manager("GET", "/coop/me")).status).toBe(200);

      const again = await doors();
      expect((await again[0]("POST", `/coop/people/${hers}/sign-out`)).body).toEqual({ isYou: true });
      expect(await seen(again)).toEqual([401, 401, 401, 401]);
      await reset("demo1234");
      expect(await seen(await doors())).toEqual([200, 200, 200, 200]);
      const noted = await sql("select actor_type from cooperative_event where act = 'signed_out_everywhere'");
      expect(noted).toHaveLength(2);
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
  },
});
