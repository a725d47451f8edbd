import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { dateOf, monthOf } from "@cho-phien/vietnam";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, signIn } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const today = dateOf(new Date());
const month = monthOf(new Date());

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let weavers: Door;
    let farmers: Door;
    let accountant: Door;
    let productId: string;
    let theirProduct: string;
    let members: string[];
    let theirMember: string;

    const rows = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      farmers = await signIn(client, "coop_staff", "0501110001");
      accountant = await signIn(client, "coop_staff", "0501110002");
      productId = (await rows("select id from product where handle = $1", [BASKET]))[0].id;
      theirProduct = (await rows("select id from product where handle = 'tui-tho-cam-buon'"))[0].id;
      const of = (handle: string) =>
        rows(
          `select m.member_id from membership m join cooperative c on c.id = m.cooperative_id
            where c.handle = $1 and m.valid_to is null order by m.member_id`,
          [handle],
        );
      members = (await of("suoi-truc")).map((it) => it.member_id);
      theirMember = (await of("buon-nang"))[0].member_id;
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const parts = { basis: "pool", retainedBp: 2_000, fundBp: 500, memberBp: 7_500 };
    const adopt = (body: object = {}, door = weavers) =>
      door("POST", "/coop/rules", {
        ...{ key: "quy-che-0001", ...parts, advanceCapBp: 5_000, validFrom: today, minutesRef: "BB 7/2026" },
        ...body,
      });
    const sellAtFair = (key: string, amountDong = "1000000") =>
      weavers("POST", "/coop/sales", {
        ...{ key, channel: "fair", soldAt: new Date().toISOString() },
        lines: [{ productId, quantity: 1, amountDong }],
      });
    const brought = (units: readonly string[]) => ({
      unit: "minute",
      rows: units.map((it, index) => ({ memberId: members[index], units: it, rate: "1", agreedHow: "present" })),
    });
    const asked = { month, incomeKind: "surplus_labour", minutesRef: "BB họp tháng" };
    const preview = (body: object = {}) => weavers("POST", "/coop/distributions/preview", { ...asked, ...body });
    const share = (body: object, door = weavers) =>
      door("POST", "/coop/distributions", { ...asked, key: "dot-chia-0001", ...body });
    const writeMonth = (body: object) => weavers("POST", "/coop/contributions", { month, ...body });

    it("adopts a rule once however often it is sent, and shows the last sale by it in đồng", async () => {
      await sellAtFair("hoi-cho-0001");
      const example = await weavers("POST", "/coop/rules/example", { ...parts, basis: "maker" });
      expect(example.body).toMatchObject({
        netDong: "1000000",
        present: { membersDong: "820000", retainedDong: "130000", fundDong: "50000" },
        asked: { membersDong: "750000", retainedDong: "200000", fundDong: "50000" },
      });
      const sum = (list: any[]) => String(list.reduce((total, it) => total + BigInt(it.amountDong), 0n));
      expect(sum(example.body.asked.members)).toBe("750000");
      expect((await weavers("POST", "/coop/rules/example", parts)).body.asked.members).toBeNull();

      const answers = await Promise.all([adopt(), adopt(), adopt()]);
      for (const { status } of answers) expect(status).toBe(200);
      const { rules } = (await weavers("GET", "/coop/rules")).body;
      expect(rules.map((it: any) => [it.version, it.state])).toEqual([
        [2, "in_force"],
        [1, "past"],
      ]);
      expect((await adopt({ retainedBp: 1_500, memberBp: 8_000 })).body.code).toBe("same_key_other_body");
      expect((await adopt({ key: "quy-che-0002", validFrom: nextMonth() })).body.rules[0].state).toBe("coming");
    });

    it("refuses a rule with its numbers, at its field, and keeps the rule there was", async () => {
      await rows("insert into income_month_lock (locked_through, locked_by) values ('2026-01', 'officer')");
      const refused = async (body: object) => {
        const { status, body: answer } = await adopt(body);
        return [status, answer.code, answer.field];
      };
      expect(await refused({ retainedBp: 3_000 })).toEqual([400, "rule_does_not_sum", "retainedBp"]);
      expect(await refused({ fundBp: 400, memberBp: 7_600 })).toEqual([400, "fund_below_minimum", "fundBp"]);
      expect(await refused({ minutesRef: "  " })).toEqual([400, "minutes_missing", "minutesRef"]);
      expect(await refused({ validFrom: "2026-01-15" })).toEqual([409, "month_locked", "validFrom"]);
      expect(await refused({ validFrom: "2099-01-01" })).toEqual([400, "rule_too_far_ahead", "validFrom"]);
      expect(await refused({ validFrom: "hôm nay" })).toEqual([400, "body_invalid", "validFrom"]);
      expect((await adopt({ fundBp: 400, memberBp: 7_600 })).body.message).toContain("Điều 84");
      const byAccountant = await adopt({}, accountant);
      expect([byAccountant.status, byAccountant.body.code]).toEqual([403, "role_not_allowed"]);
      expect((await weavers("GET", "/coop/rules")).body.rules).toHaveLength(1);
    });

    it("shares a month as it was seen, once, and shows the run with its inputs", async () => {
      await adopt();
      await sellAtFair("hoi-cho-0001");
      const desk = (await writeMonth(brought(["7200", "4800"]))).body;
      expect([desk.totalDong, desk.gathered]).toEqual(["1000000", [{ channel: "fair", amountDong: "1000000" }]]);
      const seen = (await preview()).body;
      expect(seen).toMatchObject({ distributableDong: "1000000", retainedDong: "200000", fundDong: "50000" });
      expect(seen.members.map((it: any) => it.amountDong)).toEqual(["450000", "300000"]);

      const answers = await Promise.all([1, 2, 3].map(() => share({ seen: seen.seen })));
      for (const { status } of answers) expect(status).toBe(200);
      const run = answers[0]?.body;
      expect((await weavers("GET", `/coop/distributions/${run.id}`)).body).toEqual(run);
      expect(run).toMatchObject({ ...asked, unit: "minute", seen: seen.seen, members: seen.members });
      expect(await rows("select count(*)::int as n from distribution_run")).toEqual([{ n: 1 }]);
      expect((await share({ seen: seen.seen, minutesRef: "BB khác" })).body.code).toBe("same_key_other_body");
    });

    it("enters nothing when the books or the contributions changed after the preview", async () => {
      await adopt();
      await sellAtFair("hoi-cho-0001");
      await writeMonth(brought(["60", "60"]));
      const { seen } = (await preview()).body;
      await sellAtFair("hoi-cho-0002", "5000");
      const after = await share({ seen });
      expect([after.status, after.body.code]).toEqual([409, "changed_since_preview"]);
      const again = (await preview()).body.seen;
      await writeMonth(brought(["60", "120"]));
      expect((await share({ seen: again })).body.code).toBe("changed_since_preview");
      expect(await rows("select count(*)::int as n from distribution_run")).toEqual([{ n: 0 }]);
      expect((await share({ seen: (await preview()).body.seen })).status).toBe(200);
    });

    it("refuses a run with nothing to share it by, and a person or run of another cooperative", async () => {
      expect((await preview()).body.code).toBe("basis_not_applicable");
      await adopt();
      expect((await preview()).body.code).toBe("amount_not_positive");
      await sellAtFair("hoi-cho-0001");
      expect((await preview()).body.code).toBe("no_contributions");
      const stranger = { memberId: theirMember, units: "60", rate: "1", agreedHow: null };
      const written = await writeMonth({ unit: "minute", rows: [stranger] });
      expect([written.status, written.body.code, written.body.field]).toEqual([
        400,
        "unknown_member",
        "rows.0.memberId",
      ]);
      await writeMonth(brought(["60"]));
      expect((await preview({ minutesRef: "" })).body).toMatchObject({ code: "minutes_missing", field: "minutesRef" });
      expect((await preview({ month: "2099-01" })).body.code).toBe("month_to_come");
      await rows("insert into income_month_lock (locked_through, locked_by) values ($1, 'officer')", [month]);
      expect((await preview()).body.code).toBe("month_locked");
      await rows("insert into income_month_lock (locked_through, locked_by) values ('2026-01', 'officer')");
      const run = (await share({ seen: (await preview()).body.seen })).body;
      const [theirs, madeUp] = [
        await farmers("GET", `/coop/distributions/${run.id}`),
        await farmers("GET", "/coop/distributions/dist_none"),
      ];
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
    });

    it("a lot's contributions share its sales; a wrong one is reversed and shared again once it was seen", async () => {
      await adopt({ basis: "contribution" });
      const lot = await openLot({});
      expect(lot.status).toBe(200);
      expect((await openLot({})).body.id).toBe(lot.body.id);
      await sellAtFair("hoi-cho-0001");
      expect((await weavers("GET", `/coop/lots/${lot.body.id}`)).body.sales).toMatchObject({ waitingCount: 1 });
      const write = (units: readonly string[], isConfirmed: boolean) =>
        weavers("POST", `/coop/lots/${lot.body.id}/contributions`, { ...brought(units), isConfirmed });

      // Sold before it was written down: shared now, not left for the month.
      expect((await write(["60"], false)).body.code).toBe("sales_already_shared");
      expect((await write(["60"], true)).body.sales).toMatchObject({ sharedCount: 1, waitingCount: 0 });
      await sellAtFair("hoi-cho-0002");
      expect(await dues()).toEqual([["750000", 2]]);

      const effect = await weavers("POST", `/coop/lots/${lot.body.id}/effect`, brought(["60", "20"]));
      expect(effect.body.salesCount).toBe(2);
      expect(effect.body.members.map((it: any) => [it.beforeDong, it.afterDong])).toEqual([
        ["1500000", "1125000"],
        ["0", "375000"],
      ]);
      const corrected = await Promise.all([write(["60", "20"], true), write(["60", "20"], true)]);
      expect(corrected.map((it) => it.status).sort()[0]).toBe(200);
      const kinds = await rows("select kind, count(*)::int as n from income_journal group by 1 order by 1");
      expect(kinds).toEqual([
        { kind: "correction", n: 2 },
        { kind: "member.accrued", n: 4 },
        { kind: "sale.recorded", n: 2 },
      ]);
      const balances = await rows(
        "select balance::text from income_account where kind = 'member_due' order by income_account.balance desc",
      );
      expect(balances.map((it) => it.balance)).toEqual(["1125000", "375000"]);
      expect((await write(["60", "20"], true)).body.revision).toBe(2);
    });

    it("explains a month's run, a lot's sale and a correction so that they sum to what she is due", async () => {
      await adopt();
      await sellAtFair("hoi-cho-0001");
      await writeMonth(brought(["7200", "4800"]));
      await share({ seen: (await preview()).body.seen });
      await adopt({ key: "quy-che-0002", basis: "contribution" });
      await sellAtFair("hoi-cho-0002");
      const lot = (await openLot({})).body;
      for (const units of [["60"], ["60", "60"]]) {
        const body = { ...brought(units), isConfirmed: true };
        expect((await weavers("POST", `/coop/lots/${lot.id}/contributions`, body)).status).toBe(200);
      }
      const { body } = await weavers("GET", `/coop/members/${members[0]}/explain`);
      expect(body.shares.map((it: any) => [it.steps[0].step, it.isUndone])).toEqual([
        ["pool", false],
        ["line", true],
        ["line", false],
      ]);
      expect(body.shares[0].steps[2].vi).toContain("60");
      expect(body.changes.map((it: any) => [it.kind, it.amountDong])).toEqual([["correction", "-750000"]]);
      const shares = body.shares.flatMap((it: any) => it.steps.filter((step: any) => step.step === "share"));
      const amounts = [
        ...shares.map((it: any) => it.amountsDong.shareDong),
        ...body.changes.map((it: any) => it.amountDong),
      ];
      expect(String(amounts.reduce((total, it) => total + BigInt(it), 0n))).toBe(body.accruedDong);
    });

    it("refuses another cooperative's goods, lot and member like ones that never existed", async () => {
      await adopt({ basis: "contribution" });
      expect((await openLot({ productId: theirProduct })).body).toEqual(
        (await openLot({ productId: "prod_none" })).body,
      );
      expect((await openLot({ madeOn: "2099-01-01" })).body.code).toBe("lot_in_future");
      const lot = (await openLot({})).body;
      expect((await openLot({ key: "lo-hang-0002" })).body.code).toBe("lot_code_used");
      const [theirs, madeUp] = [
        await farmers("GET", `/coop/lots/${lot.id}`),
        await farmers("GET", "/coop/lots/lot_none"),
      ];
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
      const body = { ...brought(["60"]), isConfirmed: true };
      const written = await farmers("POST", `/coop/lots/${lot.id}/contributions`, body);
      expect([written.status, written.body]).toEqual([404, madeUp.body]);
      const stranger = { unit: "minute", rows: [{ memberId: theirMember, units: "1", rate: "1", agreedHow: null }] };
      const own = await weavers("POST", `/coop/lots/${lot.id}/contributions`, { ...stranger, isConfirmed: true });
      expect([own.status, own.body.code]).toEqual([400, "unknown_member"]);
      expect((await weavers("GET", `/coop/lots/${lot.id}`)).body.revision).toBe(0);
    });

    const openLot = (body: object) =>
      weavers("POST", "/coop/lots", { key: "lo-hang-0001", productId, code: "LÔ 1", madeOn: today, ...body });

    /** What each accrual in force gives members together, and how many there are. */
    async function dues() {
      const found = await rows(
        `select sum(p.amount)::text as due from income_journal j join income_posting p on p.journal_id = j.id
           join income_account a on a.id = p.account_id and a.member_id <> '' where j.kind = 'member.accrued' group by j.id`,
      );
      const byAmount = Map.groupBy(found, (it: any) => it.due);
      return [...byAmount].map(([due, list]) => [due, list.length]);
    }
  },
});

/** The first day of next month, which no rule of today can have reached. */
function nextMonth(): string {
  const at = new Date();
  return dateOf(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 2)));
}
