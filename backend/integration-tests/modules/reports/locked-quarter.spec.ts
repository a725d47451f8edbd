import type { GrantPurpose, PeriodAct } from "@cho-phien/contract";
import { parsePeriod, type Period } from "@cho-phien/reporting";
import { findOrgUnit, type OrgUnit } from "@cho-phien/vietnam/org-units";
import { actOnPeriod } from "../../../src/periods/act-on-period";
import { newestSnapshot, rowsOfSnapshot } from "../../../src/periods/keep-snapshot";
import { knownRows, settledInstant } from "../../../src/periods/known-rows";
import { readPeriod } from "../../../src/periods/read-period";
import { readIncomeReport } from "../../../src/reports/income-report";
import { readIncomeAsked } from "../../../src/reports/view/asked";
import { readPeopleIncome } from "../../../src/reports/people-income";
import { unitName } from "../../../src/officers/read-officers";
import type { OfficerScope } from "../../../src/officers/scope";
import { cooperative, earn, members, openReports } from "./reports-database";

const NOW = new Date("2026-11-29T05:00:00Z");
const Q3 = parsePeriod("2026-Q3") as Period;
const [SA_PHIN, DONG_VAN, PROVINCE] = ["00733", "00721", "08"];

let world: Awaited<ReturnType<typeof openReports>>;
const unit = (code: string) => findOrgUnit(code) as OrgUnit;

async function officer(id: string, ...grants: readonly (readonly [string, GrantPurpose])[]): Promise<OfficerScope> {
  await world.knex("union_officer").insert({ id, phone: id, full_name: `Chị ${id}` });
  for (const [code, purpose] of grants)
    await world.knex("access_grant").insert({
      ...{ id: `${id}-${code}-${purpose}`, officer_id: id, unit_level: unit(code).level, unit_code: code, purpose },
      ...{ valid_from: new Date("2026-01-01T00:00:00Z"), granted_by: "test" },
    });
  return { officerId: id, grants: grants.map(([code, purpose]) => ({ unit: unit(code), purpose })) };
}

const act = (
  scope: OfficerScope,
  unitCode: string,
  of: PeriodAct,
  more: { comment?: string; expiresAt?: string } = {},
) =>
  actOnPeriod(
    world.knex,
    {
      scope,
      periodCode: "2026-Q3",
      unitCode,
      act: of,
      comment: more.comment ?? null,
      expiresAt: more.expiresAt ?? null,
    },
    NOW,
  );
const page = (scope: OfficerScope, code: string) =>
  readPeriod(world.knex, { scope, period: Q3, unit: unit(code), now: NOW });

let [saPhin, dongVan, province, nation, second]: OfficerScope[] = [];

beforeAll(async () => {
  world = await openReports("reports_periods");
  const { knex } = world;
  await cooperative(knex, { id: "a", commune: SA_PHIN!, members: members("a", 6, SA_PHIN!) });
  await cooperative(knex, { id: "b", commune: SA_PHIN!, members: members("b", 6, SA_PHIN!) });
  await cooperative(knex, { id: "c", commune: DONG_VAN!, members: members("c", 6, DONG_VAN!) });
  await cooperative(knex, { id: "d", commune: DONG_VAN!, members: members("d", 7, DONG_VAN!) });
  const everybody = await knex("membership")
    .join("member", "member.id", "member_id")
    .select("member_id", "cooperative_id", "commune_code");
  const incomes = everybody.map((it) => ({
    ...{ member: it.member_id, cooperative: it.cooperative_id, commune: it.commune_code },
    ...{ at: "2026-08-10T03:00:00Z", accrued: 900_000, paid: 900_000, confirmed: 900_000 },
  }));
  await earn(world, incomes);
  saPhin = await officer("sa-phin", [SA_PHIN!, "review"]);
  dongVan = await officer("dong-van", [DONG_VAN!, "review"]);
  province = await officer("province", [PROVINCE!, "approve"], [PROVINCE!, "individual"]);
  nation = await officer("nation", ["VN", "approve"]);
  second = await officer("second", ["VN", "approve"]);
});
afterAll(async () => world.close());

// One quarter from open to reopened; each step stands on the one before.
describe("a quarter", () => {
  it("is accepted by the province only when each commune has answered", async () => {
    await act(saPhin!, SA_PHIN!, "submit");
    await expect(act(province!, PROVINCE!, "accept")).rejects.toThrow(/period_refused|chưa gửi/);
    await expect(act(saPhin!, DONG_VAN!, "submit")).rejects.toThrow("chưa được giao quyền");
    await act(dongVan!, DONG_VAN!, "submit");
    await act(province!, PROVINCE!, "accept");
    expect((await page(province!, PROVINCE!)).state).toBe("accepted");
  });

  it("is locked by the nation, and what is published then stays whatever comes later", async () => {
    await act(nation!, PROVINCE!, "lock");
    const before = (await page(nation!, PROVINCE!)).published;
    expect(before?.total?.asPublished.confirmed?.value).toBe("22500000");
    await earn(world, [
      {
        member: "c1",
        cooperative: "c",
        commune: DONG_VAN!,
        at: "2026-08-28T03:00:00Z",
        accrued: 400_000,
        paid: 400_000,
        confirmed: 400_000,
      },
    ]);
    const after = await page(nation!, PROVINCE!);
    expect(after.published?.sha256).toBe(before?.sha256);
    expect(after.published?.rows.map((it) => it.asPublished)).toEqual(before?.rows.map((it) => it.asPublished));
    const { asPublished, adjustment, asNowKnown } = after.published!.total!;
    expect([asPublished.confirmed?.value, adjustment.confirmed?.value, asNowKnown.confirmed?.value]).toEqual([
      ...["22500000", "400000", "22900000"],
    ]);
    expect(after.changesSince).toMatchObject({ count: 2, sumDong: { value: "800000" } });
  });

  it("read as known on the day it was locked gives the published rows again", async () => {
    const snapshot = (await newestSnapshot(world.knex, { period: "2026-Q3", unit: PROVINCE! }))!;
    const again = await knownRows(world.knex, { period: Q3, unit: PROVINCE!, asKnownOn: snapshot.as_known_on });
    expect(again).toEqual(rowsOfSnapshot(snapshot));
    const today = await knownRows(world.knex, {
      period: Q3,
      unit: PROVINCE!,
      asKnownOn: await settledInstant(world.knex),
    });
    expect(today).not.toEqual(again);
  });

  it("two records found since to be one woman count once now, and stay two in what was published", async () => {
    const snapshot = (await newestSnapshot(world.knex, { period: "2026-Q3", unit: PROVINCE! }))!;
    const knownOn = async (asKnownOn: Date) => await knownRows(world.knex, { period: Q3, unit: PROVINCE!, asKnownOn });
    const membersNow = async () =>
      (await knownOn(await settledInstant(world.knex))).find((it) => it.key.unit === PROVINCE)?.members;
    const two = (await membersNow()) ?? 0;
    const say = async (act: string) =>
      await world.knex("member_likeness").insert({ member_id: "a2", other_id: "a1", act, officer_id: "province" });
    await say("merge");
    expect(await membersNow()).toBe(two - 1);
    expect(await knownOn(snapshot.as_known_on)).toEqual(rowsOfSnapshot(snapshot));
    await say("undo");
    expect(await membersNow()).toBe(two);
  });

  it("no published row and no act can be changed, even by the database's owner", async () => {
    for (const statement of [
      "update report_snapshot set rows = '[]'",
      "delete from report_snapshot",
      "delete from report_act",
    ])
      await expect(world.knex.raw(statement)).rejects.toThrow("never changed");
  });

  it("is reopened by two persons of the nation, with a reason and an end, and the old snapshot stays", async () => {
    const asked = { comment: "Xã Đồng Văn ghi sót phiên chợ", expiresAt: "2026-12-10T00:00:00.000Z" };
    await expect(act(second!, PROVINCE!, "reopen")).rejects.toThrow("reopening_not_asked");
    await act(nation!, PROVINCE!, "ask_reopen", asked);
    await expect(act(nation!, PROVINCE!, "reopen")).rejects.toThrow("một người khác");
    await act(second!, PROVINCE!, "reopen");
    expect((await page(second!, PROVINCE!)).state).toBe("reopened");
    await act(saPhin!, SA_PHIN!, "submit");
    await act(dongVan!, DONG_VAN!, "submit");
    await act(province!, PROVINCE!, "accept");
    await act(nation!, PROVINCE!, "lock");
    const versions = await world
      .knex("report_snapshot")
      .select("version")
      .where({ unit_code: PROVINCE })
      .orderBy("version");
    expect(versions.map((it) => it.version)).toEqual([1, 2]);
  });

  it("named people are read only with an access row in each one's record", async () => {
    const asked = { unit: unit(SA_PHIN!), period: Q3, cooperativeId: "a", page: 1, asFile: false, now: NOW };
    const read = await readPeopleIncome(world.knex, {
      ...asked,
      ...{ officerId: "province", reason: "Đối chiếu phiếu chi tháng 8" },
    });
    expect(read.people.map((it) => it.memberId)).toEqual(["a1", "a2", "a3", "a4", "a5", "a6"]);
    const rows = await world.knex("member_access").select("member_id", "purpose").where({ actor_id: "province" });
    expect(rows.map((it) => it.member_id).sort()).toEqual(["a1", "a2", "a3", "a4", "a5", "a6"]);
    // Without a reason the look is refused, and with it the reading.
    await expect(readPeopleIncome(world.knex, { ...asked, officerId: "province", reason: "xem" })).rejects.toThrow(
      "officer_look_reason_check",
    );
  });
});

it("two communes that merge in the middle of a year are two on their own map and one on today's", async () => {
  const [old, other] = ["00721", "00733"];
  await world.knex("org_unit_later").insert([
    {
      code: old,
      level: "commune",
      full_name: "Xã Đồng Văn",
      parent_code: "08",
      valid_from: "2025-07-01",
      valid_until: "2026-10-01",
    },
  ]);
  await world
    .knex("org_unit_succession")
    .insert({ code: old, on_date: "2026-10-01", successors: [other], decision: "NQ 1" });
  await world.knex("report_table").delete();
  const read = async (onOwnMap: boolean, asKnownOn: Date | null = null) => {
    const asked = readIncomeAsked({}, Q3);
    const report = await readIncomeReport(world.knex, {
      ...{ unit: unitName(unit("08")), period: Q3, asked, state: "open", onOwnMap, now: NOW, asKnownOn },
    });
    return [report.total, ...report.rows].map((it) => [it!.key, it!.cells.confirmed?.value, it!.cells.members?.value]);
  };
  expect(await read(true)).toEqual([
    ["total", "22900000", "25"],
    [old, "12100000", "13"],
    [other, "10800000", "12"],
  ]);
  expect(await read(false)).toEqual([
    ["total", "22900000", "25"],
    [other, "22900000", "25"],
  ]);
  // One woman alone in one month of the year: the old communes' year less their other months would be hers.
  await earn(world, [{ member: "c1", cooperative: "c", commune: old!, at: "2026-04-28T03:00:00Z", accrued: 400_000 }]);
  const hidden = [
    ["total", "22900000", "25"],
    [old, null, null],
    [other, null, null],
  ];
  expect(await read(true)).toEqual(hidden);
  expect(await read(true, new Date())).toEqual(hidden);
});
