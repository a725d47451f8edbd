import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { fillCart } from "./market/shopper";
import { join } from "./market/phone";
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
  },
});
