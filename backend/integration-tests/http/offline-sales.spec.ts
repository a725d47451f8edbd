import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants, everythingWritten } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let productId: string;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      productId = (await ask(dbConfig.clientUrl, "select id from product where handle = $1", [BASKET]))[0].id;
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const lines = (amountDong: unknown = "300000", quantity: unknown = 1) => [{ productId, quantity, amountDong }];
    const record = (body: object) =>
      weavers("POST", "/coop/sales", {
        key: "hoi-cho-0001",
        channel: "fair",
        soldAt: "2026-11-21T08:00:00Z",
        lines: lines(),
        ...body,
      });
    const byChannel = () =>
      ask(
        dbConfig.clientUrl,
        "select channel, sum(accrued)::text as accrued, sum(paid)::text as paid, sum(confirmed)::text as confirmed from income_monthly group by 1 order by 1",
      );

    it("a sale at a fair accrues to its makers on its own channel, once however often the phone sends it", async () => {
      await sell(shop, weavers, [{ handle: BASKET, quantity: 2 }]);
      const first = await record({ lines: [...lines(), ...lines("200000", 2)] });
      // No fee outside the platform: of 500.000, 18 % stays and 410.000 goes to the two makers.
      expect([first.status, first.body]).toEqual([
        200,
        { key: "hoi-cho-0001", channel: "fair", totalDong: "500000", accruedDong: "410000", membersCount: 2 },
      ]);
      const again = await Promise.all([1, 2, 3].map(() => record({ lines: [...lines(), ...lines("200000", 2)] })));
      for (const { status, body } of again) expect([status, body]).toEqual([200, first.body]);
      expect(await byChannel()).toEqual([
        { channel: "fair", accrued: "410000", paid: "0", confirmed: "0" },
        { channel: "online", accrued: "436240", paid: "0", confirmed: "0" },
      ]);
    });

    it("refuses each wrong sale with its own words and writes nothing", async () => {
      const [other] = await ask(dbConfig.clientUrl, "select id from product where handle = 'tui-tho-cam-buon'");
      await record({});
      const before = await everythingWritten(dbConfig.clientUrl);
      const cases: [object, string][] = [
        [{ lines: lines("300000", 2) }, "same_key_other_body"],
        [{ key: "hoi-cho-0002", lines: lines("1000.5") }, "amount_not_whole"],
        [{ key: "hoi-cho-0002", lines: lines(0.5) }, "amount_not_whole"],
        [{ key: "hoi-cho-0002", lines: lines("0") }, "amount_not_whole"],
        [{ key: "hoi-cho-0002", lines: lines("1000", 0.5) }, "body_invalid"],
        [{ key: "hoi-cho-0002", channel: "online" }, "body_invalid"],
        [{ key: "hoi-cho-0002", channel: "imported" }, "body_invalid"],
        [{ key: "hoi-cho-0002", soldAt: "2999-01-01T00:00:00Z" }, "sold_in_future"],
        [{ key: "hoi-cho-0002", soldAt: "2001-01-01T00:00:00Z" }, "no_sharing_rule"],
        [{ key: "hoi-cho-0002", lines: [{ productId: other.id, quantity: 1, amountDong: "1000" }] }, "unknown_product"],
      ];
      for (const [body, code] of cases) {
        const answer = await record(body);
        expect([answer.body.code, answer.body.message?.length > 10]).toEqual([code, true]);
      }
      await ask(
        dbConfig.clientUrl,
        "insert into income_month_lock (locked_through, locked_by) values ('2026-11', 'test')",
      );
      expect((await record({ key: "hoi-cho-0002" })).body.code).toBe("month_locked");
      await ask(dbConfig.clientUrl, "update membership set valid_to = '2026-11-20'");
      await ask(
        dbConfig.clientUrl,
        "insert into income_month_lock (locked_through, locked_by) values ('2020-01', 'test')",
      );
      expect((await record({ key: "hoi-cho-0002" })).body.code).toBe("unknown_member");
      expect(await everythingWritten(dbConfig.clientUrl)).toEqual(before);
      expect(await ask(dbConfig.clientUrl, "select count(*)::int as n from recorded_sale")).toEqual([{ n: 1 }]);
    });

    it("a rule whose parts do not make the whole is refused and not kept", async () => {
      const before = await everythingWritten(dbConfig.clientUrl);
      const rule = {
        id: "rule_bad",
        cooperativeId: "coop_x",
        cooperativeKind: "htx",
        basis: "maker",
        retainedBp: 1000,
        fundBp: 500,
        memberBp: 8000,
        advanceCapBp: 0,
        validFrom: "2026-01-01",
        minutesRef: "BB 01",
        adoptedBy: { type: "test", id: "t" },
      };
      await expect(getContainer().resolve("income").createSharingRule(rule)).rejects.toMatchObject({
        refusal: { refused: "rule_does_not_sum", sumBp: 9500 },
      });
      expect(await everythingWritten(dbConfig.clientUrl)).toEqual(before);
    });

    it("history comes in whole or not at all, each bad cell explained by row and column", async () => {
      const members = await ask(
        dbConfig.clientUrl,
        "select m.id, m.full_name, m.commune_code from member m join membership s on s.member_id = m.id join cooperative c on c.id = s.cooperative_id where c.handle = 'suoi-truc' order by m.id",
      );
      const [one, two] = members;
      const upload = (...rows: string[]) =>
        weavers("POST", "/coop/history", { csv: ["month,member_id,name,commune,amount", ...rows].join("\n") });
      const before = await everythingWritten(dbConfig.clientUrl);
      const bad = await upload(
        `2025-03,${one.id},,,1250000`,
        `2025-13,${one.id},,,1250000`,
        `2025-04,mem_nobody,,,1000`,
        `2025-04,${one.id},,,12.5`,
        `2999-01,${one.id},,,1000`,
        `2025-05,,Không Có Tên,,1000`,
        `2025-03,${one.id},,,1250000`,
        `2025-06,,${two.full_name},00004,1000`,
      );
      expect([bad.status, bad.body.imported]).toEqual([422, false]);
      expect(bad.body.problems.map((it: any) => [it.row, it.column, it.reason.code])).toEqual([
        [3, "month", "month_invalid"],
        [4, "member_id", "unknown_member"],
        [5, "amount", "amount_not_whole"],
        [6, "month", "month_not_over"],
        [7, "name", "unknown_member"],
        [8, "month", "row_twice"],
        [9, "commune", "other_commune"],
      ]);
      expect(await everythingWritten(dbConfig.clientUrl)).toEqual(before);

      const rows = [`2025-03,${one.id},,,1.250.000`, `03/2025,,${two.full_name},${two.commune_code},800000`];
      const good = await upload(...rows);
      expect([good.status, good.body]).toEqual([
        200,
        { imported: true, rowsCount: 2, newCount: 2, totalDong: "2050000" },
      ]);
      const written = await everythingWritten(dbConfig.clientUrl);
      expect((await upload(...rows)).body).toEqual({ imported: true, rowsCount: 2, newCount: 0, totalDong: "0" });
      const changed = await upload(`2025-03,${one.id},,,999`);
      expect(changed.body.problems[0].reason.code).toBe("other_amount");
      expect(await everythingWritten(dbConfig.clientUrl)).toEqual(written);
      expect(await byChannel()).toEqual([{ channel: "imported", accrued: "2050000", paid: "2050000", confirmed: "0" }]);
      expect((await weavers("GET", "/coop/payouts/preview")).body.totalDueDong).toBe("0");
      expect((await weavers("POST", "/coop/history", { csv: "a,b\n1,2" })).body.code).toBe("csv_unreadable");
      await ask(
        dbConfig.clientUrl,
        "insert into income_month_lock (locked_through, locked_by) values ('2025-12', 'test')",
      );
      expect((await upload(`2025-07,${one.id},,,1000`)).body.problems[0].reason.code).toBe("month_locked");
    });

    it("explains her share in six steps and says what was paid and confirmed of it", async () => {
      await sell(shop, weavers, [{ handle: BASKET, quantity: 2 }]);
      // Today too: what is explained is this month's.
      await record({ soldAt: new Date().toISOString() });
      const { body } = await weavers("GET", "/coop/payouts/preview");
      const due = body.members.filter((it: any) => it.dueDong !== "0");
      await weavers("POST", "/coop/payouts", {
        idempotencyKey: "phieu-0001",
        items: [{ memberId: due[0].memberId, amountDong: "100000", method: "cash" }],
      });
      const explained = await weavers("GET", `/coop/members/${due[0].memberId}/explain`);
      expect(explained.body).toMatchObject({ accruedDong: due[0].dueDong, paidDong: "100000", confirmedDong: "0" });
      const [online, fair] = explained.body.shares.sort((a: any, b: any) => (a.channel < b.channel ? 1 : -1));
      expect(online.steps.map((it: any) => it.step)).toEqual(["line", "net", "rule", "share", "payout", "receipt"]);
      expect([online.channel, fair.channel]).toEqual(["online", "fair"]);
      expect(online.steps[1].amountsDong.netDong).toBe("532000");
      expect(fair.steps[0].amountsDong.paidDong).toBe("300000");
      expect(online.steps[4].amountsDong.paidDong).toBe("100000");
      expect(fair.steps[4].vi).toBe("Hợp tác xã chưa chi.");
      const shares = explained.body.shares.map((it: any) => BigInt(it.steps[3].amountsDong.shareDong));
      expect(String(shares[0] + shares[1])).toBe(due[0].dueDong);
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const [theirs, madeUp] = [
        await farmers("GET", `/coop/members/${due[0].memberId}/explain`),
        await farmers("GET", "/coop/members/mem_none/explain"),
      ];
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
    });
  },
});
