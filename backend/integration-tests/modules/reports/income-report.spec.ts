import type { IncomeReport } from "@cho-phien/contract";
import { parsePeriod, type Period } from "@cho-phien/reporting";
import { readChannelCells } from "../../../src/reports/cooperative-channels";
import { readIncomeReport } from "../../../src/reports/income-report";
import { readIncomeAsked } from "../../../src/reports/view/asked";
import { unitName } from "../../../src/officers/read-officers";
import { frameOf } from "../../../src/reports/table/frame";
import { remakeTable } from "../../../src/reports/table/keep-table";
import { refreshTables } from "../../../src/reports/table/refresh-tables";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import { cooperative, earn, members, openReports } from "./reports-database";

const SA_PHIN = "00733";
const DONG_VAN = "00721";
const HA_NOI = "00004";
const NOW = new Date("2026-11-29T05:00:00Z");

let world: Awaited<ReturnType<typeof openReports>>;

beforeAll(async () => {
  world = await openReports("reports_income");
  const { knex } = world;
  await cooperative(knex, { id: "a", commune: SA_PHIN, members: members("a", 6, SA_PHIN) });
  await cooperative(knex, { id: "b", commune: SA_PHIN, members: members("b", 6, SA_PHIN) });
  await cooperative(knex, { id: "c", commune: DONG_VAN, members: { ...members("c", 6, DONG_VAN), c7: SA_PHIN } });
  await cooperative(knex, { id: "d", commune: DONG_VAN, members: members("d", 7, DONG_VAN) });
  await cooperative(knex, { id: "e", commune: HA_NOI, members: members("e", 7, HA_NOI) });
  await cooperative(knex, { id: "f", commune: HA_NOI, members: members("f", 8, HA_NOI) });
  const everybody = await knex("membership").select("member_id", "cooperative_id");
  const communeOf = new Map((await knex("member").select("id", "commune_code")).map((it) => [it.id, it.commune_code]));
  for (const month of ["07", "08", "09"])
    await earn(
      world,
      everybody.map(({ member_id, cooperative_id }) => ({
        member: member_id,
        cooperative: cooperative_id,
        commune: communeOf.get(member_id),
        at: `2026-${month}-10T03:00:00Z`,
        accrued: 1_000_400,
        paid: 800_000,
        confirmed: 600_000,
        channel: month === "09" ? ("shop" as const) : ("fair" as const),
      })),
    );
});
afterAll(async () => world.close());

const period = (text: string) => parsePeriod(text) as Period;

async function report(unit: string, code: string, query: Record<string, string> = {}): Promise<IncomeReport> {
  const of = period(code);
  return await readIncomeReport(world.knex, {
    unit: unitName(findOrgUnit(unit)),
    period: of,
    asked: readIncomeAsked(query, of),
    state: "open",
    onOwnMap: false,
    now: NOW,
  });
}
const cell = (row: IncomeReport["rows"][number] | null | undefined, key: string) => row?.cells[key]?.value;

describe("income of a unit", () => {
  it("adds up from communes to the province to the nation, members counted once", async () => {
    const [nation, province] = [await report("VN", "2026-Q3"), await report("08", "2026-Q3")];
    expect(nation.rows.map((it) => [it.key, cell(it, "confirmed"), cell(it, "members")])).toEqual([
      ["01", "27000000", "15"],
      ["08", "46800000", "26"],
    ]);
    expect(cell(nation.total, "confirmed")).toBe("73800000");
    expect(cell(nation.total, "members")).toBe("41");
    expect(cell(province.total, "confirmed")).toBe("46800000");
    expect(
      province.rows.map((it) => [it.key, cell(it, "confirmed"), cell(it, "members"), cell(it, "cooperatives")]),
    ).toEqual([
      [DONG_VAN, "23400000", "13", "2"],
      [SA_PHIN, "23400000", "13", "3"],
    ]);
  });

  it("rounds sums to 1,000 ₫ and reckons the rate from what is shown", async () => {
    const { total } = await report("08", "2026-07");
    expect([cell(total, "accrued"), cell(total, "paid"), cell(total, "confirm_rate")]).toEqual([
      "26010000",
      "20800000",
      "7500",
    ]);
  });

  it("follows the books as soon as they move, and says as of when", async () => {
    const before = await report("08", "2026-08");
    await earn(world, [
      { member: "d1", cooperative: "d", commune: DONG_VAN, at: "2026-08-20T03:00:00Z", accrued: 500_000 },
    ]);
    const after = await report("08", "2026-08");
    expect(BigInt(cell(after.total, "accrued") ?? 0) - BigInt(cell(before.total, "accrued") ?? 0)).toBe(500_000n);
    expect(after.asKnownOn > before.asKnownOn).toBe(true);
  });

  it("by channel and by month", async () => {
    const channels = await report("08", "2026-Q3", { by: "channel" });
    expect(channels.rows.map((it) => [it.key, cell(it, "accrued")])).toEqual([
      ["fair", "52521000"],
      ["shop", "26010000"],
    ]);
    const months = await report("08", "2026-Q3", { by: "month" });
    expect(months.rows.map((it) => [it.key, cell(it, "confirmed")])).toEqual([
      ["2026-07", "15600000"],
      ["2026-08", "15600000"],
      ["2026-09", "15600000"],
    ]);
  });

  it("cooperative by cooperative, under the units where they sit", async () => {
    const { rows } = await report("08", "2026-Q3", { by: "cooperative" });
    expect(rows.map((it) => [it.key, cell(it, "confirmed")])).toEqual([
      ["a", "10800000"],
      ["b", "10800000"],
      ["c", "12600000"],
      ["d", "12600000"],
    ]);
  });

  it("by people as they said and agreed on the period's last day; a consent taken back counts at once", async () => {
    // In Đồng Văn nobody told anything: were only one in Sà Phìn silent, the province's silent less Đồng Văn's all would be her.
    for (const id of ["a1", "a2", "a3", "a4", "b1", "b2", "b3"]) {
      const whose = { member_id: id, cooperative_id: id.slice(0, 1) };
      await world.knex("member_consent").insert({
        ...{ id: `k${id}`, ...whose, purpose: "ethnicity", text_version: "1", how: "signed", taken_by: "test" },
      });
      await world.knex("member_fact").insert({
        ...{ id: `f${id}`, ...whose, kind: "ethnicity", value: "02", valid_from: "2026-08-01", source: "" },
        ...{ consent_id: `k${id}`, recorded_by: "test" },
      });
    }
    const counted = async (code: string) =>
      Object.fromEntries(
        (await report("08", code, { by: "ethnicity" })).rows.map((it) => [it.key, cell(it, "members")]),
      );
    expect(await counted("2026-Q3")).toEqual({ "02": "7", minority: "7", not_told: "19" });
    await world
      .knex("member_consent")
      .where({ id: "ka1" })
      .update({ withdrawn_at: new Date(), withdrawal_taken_by: "test" });
    await world.knex("member_fact").where({ id: "fa1" }).update({ valid_to: "2026-11-29" });
    expect(await counted("2026-Q3")).toEqual({ "02": "6", minority: "6", not_told: "20" });
    await expect(report("08", "2026-09", { by: "ethnicity" })).rejects.toThrow("people_by_quarter");
    await expect(
      report("08", "2026-Q3", { by: "age", channel: "fair", kind: "sale_payout", poverty: "poor" }),
    ).rejects.toThrow("too_many_breakdowns");
  });

  it("hides a commune with few women, and enough beside it that nobody can subtract it", async () => {
    await cooperative(world.knex, { id: "g", commune: "00802", members: members("g", 3, "00802") });
    await earn(
      world,
      ["g1", "g2", "g3"].map((member) => ({
        ...{ member, cooperative: "g", commune: "00802", at: "2026-07-12T03:00:00Z" },
        ...{ accrued: 3_000_000, paid: 3_000_000, confirmed: 3_000_000 },
      })),
    );
    const { total, rows, hiddenNote } = await report("08", "2026-07");
    const hidden = rows.filter((it) => it.cells.confirmed?.hidden !== undefined);
    expect(hidden.map((it) => it.key)).toContain("00802");
    expect(hidden.length).toBeGreaterThan(1);
    expect(Object.values(hidden[0]?.cells ?? {}).every((it) => it.value === null)).toBe(true);
    expect(cell(total, "confirmed")).toBe("24600000");
    expect(hiddenNote?.vi).toContain("“—”");
  });

  it("cooperative by cooperative and by channel, as far as that gives nobody away", async () => {
    const sold = (cooperativeId: string, channel: "fair" | "shop" | "wholesale", count: number) =>
      Array.from({ length: count }, (_, place) => ({
        ...{ member: `${cooperativeId}${place + 1}`, cooperative: cooperativeId, commune: SA_PHIN, channel },
        ...{ at: "2026-05-10T03:00:00Z", accrued: 700_000, paid: 700_000, confirmed: 700_000 },
      }));
    await earn(world, [...sold("a", "fair", 6), ...sold("a", "shop", 6), ...sold("b", "fair", 6)]);
    const channels = async () => {
      const { rows } = await report("08", "2026-Q2", { by: "cooperative" });
      const asked = { rows, period: period("2026-Q2"), now: NOW, onOwnMap: false };
      return (await readChannelCells(world.knex, asked)).cells;
    };
    const open = await channels();
    const shown = { channel_fair: { value: "4200000" }, channel_wholesale: { value: "0" } };
    expect(open.get("a")).toMatchObject({ ...shown, channel_shop: { value: "4200000" } });
    expect(open.get("b")).toMatchObject({ ...shown, channel_shop: { value: "0" } });
    await earn(world, sold("a", "wholesale", 2));
    const { channel_fair: fair, channel_shop: shop, channel_wholesale: wholesale } = (await channels()).get("a") ?? {};
    expect(wholesale).toEqual({ value: null, hidden: "few_members" });
    expect([fair, shop]).toContainEqual({ value: null, hidden: "protects_another" });
  });

  it("of a table under way while somebody posts adds up all the same, and has the rest the next time", async () => {
    const { knex } = world;
    const before = await report("08", "2026-Q3");
    await knex("report_month")
      .where({ month: "2026-07-01" })
      .update({ version: knex.raw("nextval('report_version')") });
    await earn(world, [
      { member: "d3", cooperative: "d", commune: DONG_VAN, at: "2026-09-21T03:00:00Z", accrued: 300_000 },
    ]);
    // Only July is known to have news: what September got lies in the quarter already.
    await remakeTable(knex, frameOf({ period: period("2026-Q3"), breakdown: [], today: "2026-11-29" }));
    const accrued = async (code: string) => BigInt(cell((await report("08", code)).total, "accrued") ?? 0);
    expect((await accrued("2026-Q3")) - BigInt(cell(before.total, "accrued") ?? 0)).toBe(300_000n);
    const months = await Promise.all(["2026-07", "2026-08", "2026-09"].map(accrued));
    const apart = months.reduce((one, it) => one + it, 0n) - (await accrued("2026-Q3"));
    // Each of the four is rounded to 1,000 ₫.
    expect(Math.abs(Number(apart))).toBeLessThanOrEqual(2_000);
  });

  it("of many members is read as it stood, says so, and the job makes it anew", async () => {
    const before = await report("08", "2026-08");
    const { knex } = world;
    await knex("report_cell").whereNull("parent_code").update({ members: 100_000 });
    await earn(world, [
      { member: "d2", cooperative: "d", commune: DONG_VAN, at: "2026-08-21T03:00:00Z", accrued: 700_000 },
    ]);
    const stale = await report("08", "2026-08");
    expect([cell(stale.total, "accrued"), stale.asKnownOn]).toEqual([cell(before.total, "accrued"), before.asKnownOn]);
    await knex("report_table").update({
      known_on: knex.raw("known_on - interval '5 minutes'"),
      asked_at: new Date(),
      took_ms: 1,
    });
    await refreshTables(knex, new Date());
    const after = await report("08", "2026-08");
    expect(BigInt(cell(after.total, "accrued") ?? 0) - BigInt(cell(before.total, "accrued") ?? 0)).toBe(700_000n);
    expect(after.asKnownOn > before.asKnownOn).toBe(true);
    const made = await knex("report_table").distinct("breakdown").where({ frame: "2026" }).orderBy("breakdown");
    expect(made.map((it) => it.breakdown)).toEqual(["", "channel", "kind", "seat", "seat,channel"]);
  });
});
