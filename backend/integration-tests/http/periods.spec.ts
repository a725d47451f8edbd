import { createHash } from "node:crypto";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { demoWorld } from "../../../scripts/seed/world";
import { ask, brokenInvariants } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";

type Row = { readonly key: string; readonly cells: Record<string, { value: string | null; hidden?: string }> };

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const officer = (place: number) => signIn(client, "union_officer", `050901000${place}`);
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);

    // The runner empties the database after each test: one world, one walk.
    it("a locked quarter, a late refund, a merger, and the sums of every level", async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), { world: demoWorld(), photos: {} });
      await levelsAddUp();
      await lockedThenRefunded(doorOf(client, { "x-publishable-api-key": publishableKey }));
      await reopened();
      await merged();
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const read = async (door: Door, url: string) => {
      const { status, body } = await door("GET", url);
      expect([url, status]).toEqual([url, 200]);
      return body;
    };
    const income = (door: Door, query: string) => read(door, `/union/reports/income?${query}`);
    /** Values only: a snapshot says one reason for every hidden cell. */
    const shown = (rows: readonly Row[]) =>
      Object.fromEntries(
        rows.map(({ key, cells: { change: _, ...cells } }) => [
          key,
          Object.fromEntries(Object.entries(cells).map(([name, it]) => [name, it.hidden ? "hidden" : it.value])),
        ]),
      );

    /** As it is published: rounded by the settings of the quarter. */
    const inThousands = (sum: string) => {
      const { disclosureSettingsOn, rounded } = require("@cho-phien/reporting");
      return String(rounded(BigInt(sum), disclosureSettingsOn("2026-06-30")));
    };

    /** Goods of Mường Bo's cooperative come back; the parcel came in May, the word of it now. */
    async function refundInMay(shop: Door): Promise<void> {
      const world = demoWorld();
      const cooperative = world.cooperatives.find((it) => it.communeCode === "03043");
      const goods = world.products.find((it) => it.cooperativeKey === cooperative?.key && !it.isService);
      const staff = await signIn(client, "coop_staff", cooperative?.staff[0]?.phone ?? "");
      const { consignmentId, lineIds } = await sell(shop, staff, [{ handle: goods?.handle ?? "", quantity: 1 }]);
      await sql("insert into consignment_refund values ('ret_late', $1, $2, 1, 'other', 'staff_test', $3)", [
        ...[consignmentId, lineIds[0], "2026-05-20T03:00:00Z"],
      ]);
      await require("../../src/jobs/settle-refunds").default(getContainer());
      const [refund] = await sql("select effective_at from income_journal where kind = 'sale.refunded'");
      expect(refund.effective_at).toEqual(new Date("2026-05-20T03:00:00Z"));
    }

    /** Communes → province → nation in the stored cells that every report reads, and members counted once against the books. */
    async function levelsAddUp(): Promise<void> {
      const nation = await officer(1);
      for (const by of ["unit", "channel", "kind"]) await income(nation, `unit=VN&period=2026-Q2&by=${by}`);
      const apart = await sql(
        `select p.breakdown, p.period, p.unit_code, p.at from report_cell p
           left join report_cell c on c.breakdown = p.breakdown and c.period = p.period and c.at = p.at and c.parent_code = p.unit_code
          where p.unit_code = 'VN' or p.parent_code = 'VN'
          group by p.breakdown, p.period, p.unit_code, p.at, p.accrued, p.paid, p.confirmed
         having (p.accrued, p.paid, p.confirmed) is distinct from (sum(c.accrued), sum(c.paid), sum(c.confirmed))`,
      );
      expect(apart).toEqual([]);
      const [cells] = await sql("select count(*)::int as count from report_cell where parent_code is not null");
      expect(cells.count).toBeGreaterThan(100);
      const miscounted = await sql(
        `select c.unit_code, c.period, c.members, count(distinct m.member_id)::int as people, c.cooperatives,
                count(distinct m.cooperative_id)::int as groups
           from report_cell c join income_monthly m on m.month between '2026-04-01' and '2026-06-01'
            and (m.accrued, m.paid, m.confirmed) <> (0, 0, 0)
            and (c.unit_code in ('VN', m.commune_code) or exists
              (select from report_cell u where u.breakdown = '' and u.period = c.period and u.unit_code = m.commune_code
                and u.parent_code = c.unit_code))
          where c.breakdown = '' and c.period = '2026-Q2' group by 1, 2, 3, 5
         having (c.members, c.cooperatives) <> (count(distinct m.member_id), count(distinct m.cooperative_id))`,
      );
      expect(miscounted).toEqual([]);
      const { total, rows } = await income(nation, "unit=VN&period=2026-Q2&by=unit");
      const [books] = await sql(
        "select sum(confirmed)::text as sum, count(distinct member_id)::text as people from income_monthly where month between '2026-04-01' and '2026-06-01'",
      );
      expect(total.cells.confirmed.value).toBe(inThousands(books.sum));
      expect([total.cells.members.value, rows.length]).toEqual([books.people, rows.length]);
    }

    /** The published figure stays, the refund is its adjustment, and "as known on" gives the published rows bit for bit. */
    async function lockedThenRefunded(shop: Door): Promise<void> {
      const province = await officer(6);
      const before = await read(province, "/union/periods/2026-Q2?unit=15");
      expect([before.state, before.changesSince.count]).toEqual(["locked", 0]);
      const { published } = before;
      const snapshot = await read(province, `/union/snapshots/${published.snapshotId}`);
      await refundInMay(shop);
      const after = await read(province, "/union/periods/2026-Q2?unit=15");
      const readings = (name: "asPublished" | "adjustment" | "asNowKnown") => after.published.total[name].accrued.value;
      expect(after.published.rows.map((it: any) => it.asPublished)).toEqual(
        published.rows.map((it: any) => it.asPublished),
      );
      expect(after.published.total.asPublished).toEqual(published.total.asPublished);
      const [books] = await sql(
        "select sum(accrued)::text as sum from income_monthly where month between '2026-04-01' and '2026-06-01' and commune_code in ('03043', '02953', '03046')",
      );
      expect(readings("asNowKnown")).toBe(inThousands(books.sum));
      expect(BigInt(readings("adjustment"))).toBe(BigInt(readings("asNowKnown")) - BigInt(readings("asPublished")));
      expect(BigInt(readings("adjustment"))).toBeLessThan(0n);
      expect(after.changesSince.count).toBe(2);
      expect(await read(province, `/union/snapshots/${published.snapshotId}`)).toEqual(snapshot);

      const asKnownOn = encodeURIComponent(published.asKnownOn);
      const then = await income(province, `unit=15&period=2026-Q2&by=unit&asKnownOn=${asKnownOn}`);
      expect(then.asKnownOn).toBe(published.asKnownOn);
      expect(shown([...then.rows, { ...then.total, key: "15" }])).toEqual(shown(snapshot.rows));
      const now = await income(province, "unit=15&period=2026-Q2&by=unit");
      expect(now.total.cells.accrued.value).toBe(readings("asNowKnown"));
      const channels = await income(province, `unit=15&period=2026-Q2&by=channel&asKnownOn=${asKnownOn}`);
      expect(channels.total.cells.accrued.value).toBe(readings("asPublished"));
      await digestHolds(published);
      await communeReads(published.snapshotId);
      for (const [query, code] of [
        ["asKnownOn=tomorrow", "known_on_invalid"],
        ["asKnownOn=2999-01-01", "known_on_invalid"],
        [`asKnownOn=${asKnownOn}&by=ethnicity`, "known_on_without_people"],
      ])
        expect((await province("GET", `/union/reports/income?unit=15&period=2026-Q2&${query}`)).body.code).toBe(code);
    }

    /** A commune reads its own row of what its province's lock published, and nothing else of it. */
    async function communeReads(snapshotId: string): Promise<void> {
      const commune = await officer(7);
      const { published, snapshots } = await read(commune, "/union/periods/2026-Q2?unit=03043");
      expect([published.of.code, published.rows, published.total.key]).toEqual(["15", [], "03043"]);
      expect(snapshots.map((it: any) => it.id)).toEqual([snapshotId]);
      const { unit, rows } = await read(commune, `/union/snapshots/${snapshotId}?unit=03043`);
      expect([unit.code, rows.map((it: Row) => it.key)]).toEqual(["03043", ["03043"]]);
      for (const query of ["", "?unit=15", "?unit=02953", "?unit=00733"])
        expect((await commune("GET", `/union/snapshots/${snapshotId}${query}`)).status).toBe(404);
    }

    /** The digest is of the rows read again from the journals known by then. */
    async function digestHolds({ asKnownOn, sha256 }: { asKnownOn: string; sha256: string }): Promise<void> {
      const { knownRows } = require("../../src/periods/known-rows");
      const { canonicalSnapshot, indicatorVersionsOn, lastDayOf, period } = require("@cho-phien/reporting");
      const quarter = period("quarter", 2026, 2);
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const rows = await knownRows(knex, { period: quarter, unit: "15", asKnownOn: new Date(asKnownOn) });
      const text = canonicalSnapshot({
        ...{ periodCode: "2026-Q2", unitCode: "15", asKnownOn, rows },
        indicatorVersions: indicatorVersionsOn(lastDayOf(quarter)),
      });
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
    }

    /** Two persons, a reason and an end; locked again, both snapshots are there, the old one bit for bit. */
    async function reopened(): Promise<void> {
      const [first, second, province, commune, other] = await Promise.all([1, 5, 6, 7, 8].map(officer));
      if (!first || !second || !province || !commune || !other) throw new Error("no officers");
      const act = async (door: Door, name: string, { unit = "15", ...body }: Record<string, string> = {}) => {
        const { status, body: answer } = await door("POST", `/union/periods/2026-Q2/${unit}/${name}`, body);
        return status === 200 ? answer.state : (answer.code ?? status);
      };
      const old = (await read(first, "/union/periods/2026-Q2?unit=15")).snapshots;
      const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
      expect(await act(first, "reopen")).toBe("reopening_not_asked");
      expect(await act(first, "ask_reopen", { expiresOn: until })).toBe("period_refused");
      expect(await act(first, "ask_reopen", { comment: "Hàng trả tháng 5", expiresOn: until })).toBe("locked");
      expect(await act(first, "reopen")).toBe("period_refused");
      expect((await read(second, "/union/periods/2026-Q2?unit=15")).acts).toContain("reopen");
      expect(await act(second, "reopen")).toBe("reopened");
      expect(await act(province, "accept")).toBe("period_refused");
      expect(await act(commune, "submit", { unit: "03043" })).toBe("submitted");
      expect(await act(other, "submit", { unit: "02953" })).toBe("submitted");
      expect(await act(province, "excuse", { unit: "03046", comment: "Như kỳ trước" })).toBe("excused");
      expect(await act(province, "accept")).toBe("accepted");
      expect(await act(first, "lock")).toBe("locked");
      const page = await read(province, "/union/periods/2026-Q2?unit=15");
      expect(page.snapshots.map((it: any) => it.version)).toEqual([2, 1]);
      expect(page.snapshots[1]).toEqual(old[0]);
      expect(page.changesSince.count).toBe(0);
      const list = await read(province, "/union/periods?unit=15");
      const [row] = list.periods.filter((it: any) => it.period.code === "2026-Q2");
      expect([row.state, row.answered, row.of, row.lockedAt]).toEqual(["locked", 3, 3, page.snapshots[0].lockedAt]);
      expect((await commune("GET", "/union/periods?unit=15")).status).toBe(404);
    }

    /**
     * Mường Bo, Nghĩa Đô and the commune beside them become one on 1 August: the second quarter keeps them, the third has the new one,
     * which has members and cooperatives enough to be shown.
     */
    async function merged(): Promise<void> {
      await sql(
        `insert into org_unit_later values ('03043', 'commune', 'Xã Mường Bo', '15', '1976-07-02', '2026-08-01'),
           ('02953', 'commune', 'Xã Nghĩa Đô', '15', '1976-07-02', '2026-08-01'),
           ('03046', 'commune', 'Xã Bản Hồ', '15', '1976-07-02', '2026-08-01'),
           ('90001', 'commune', 'Xã Bo Nghĩa', '15', '2026-08-01', null)`,
      );
      await sql(
        `insert into org_unit_succession
         select code, '2026-08-01', '{90001}', 'NQ 1' from unnest(array['03043', '02953', '03046']) code`,
      );
      // Only news makes a table anew; a decision about units is entered by whoever then empties them.
      await sql("delete from report_table");
      await sql(
        `insert into access_grant (id, unit_level, unit_code, purpose, valid_from, granted_by, officer_id)
         select 'agr_merged', 'commune', '90001', 'review', now(), id, (select id from union_officer where phone like '%509010004')
           from union_officer where phone like '%509010001'`,
      );
      const [province, old, successor] = [await officer(6), await officer(7), await officer(4)];
      const units = async (query: string) => (await income(province, query)).rows.map((it: Row) => it.key).sort();
      const keys = await units("unit=15&period=2026-Q2&by=unit&map=period");
      expect(keys).toEqual(expect.arrayContaining(["02953", "03043"]));
      expect(keys).not.toContain("90001");
      for (const query of ["period=2026-Q2", "period=2026-Q3", "period=2026-Q3&map=period"]) {
        const today = await units(`unit=15&by=unit&${query}`);
        expect([query, today.includes("90001"), today.includes("03043")]).toEqual([query, true, false]);
      }
      const total = async (query: string) => (await income(province, `unit=15&by=unit&${query}`)).total.cells;
      expect((await total("period=2026-Q2&map=period")).accrued).toEqual((await total("period=2026-Q2")).accrued);

      const own = async (door: Door, unit: string, period: string) =>
        (await income(door, `unit=${unit}&period=${period}&by=unit`)).total.cells.members;
      const [people] = await sql(
        `select count(distinct member_id) filter (where commune_code = '03043')::text as old, count(distinct member_id)::text as all
           from income_monthly where month between '2026-04-01' and '2026-06-01' and commune_code in ('03043', '02953', '03046')`,
      );
      // One cooperative alone stays hidden on the old map, also from the commune itself; the cell behind it is the books'.
      for (const door of [old, successor])
        expect(await own(door, "03043", "2026-Q2")).toEqual({ value: null, hidden: "few_cooperatives" });
      const stored = "select members::text from report_cell where breakdown = '@2026-06-30' and unit_code = '03043'";
      expect(await sql(stored)).toEqual([{ members: people.old }]);
      expect(await own(successor, "90001", "2026-Q2")).toEqual({ value: people.all });
      expect((await own(old, "03043", "2026-Q3")).value).toBe("0");
      for (const unit of ["90001", "02953"])
        expect((await old("GET", `/union/reports/income?unit=${unit}&period=2026-Q2`)).status).toBe(404);
      expect((await successor("GET", "/union/reports/income?unit=15&period=2026-Q2")).status).toBe(404);

      const asked = async (period: string) =>
        (await read(province, `/union/periods/${period}?unit=15`)).below.map((it: any) => it.code).sort();
      expect(await asked("2026-Q2")).toEqual(["02953", "03043", "03046"]);
      expect(await asked("2026-Q3")).toEqual(expect.arrayContaining(["90001"]));
      expect((await successor("POST", "/union/periods/2026-Q3/90001/submit", {})).body.state).toBe("submitted");
    }
  },
});
