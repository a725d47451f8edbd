import type { DistributionReport, ReportCell, ReportColumn, ReportRow, UnitName } from "@cho-phien/contract";
import { type DisclosureSettings, monthsOf, type Period, rounded } from "@cho-phien/reporting";
import { dong, formatDong } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { refuse } from "../boundary/refusal";
import { reportPeriod } from "./asked-period";
import { type BreakdownName, BREAKDOWNS, EVERYTHING } from "./table/breakdown";
import { frameOf } from "./table/frame";
import { keepTable } from "./table/keep-table";
import { UNDER_MONTHLY_DONG } from "./table/raw-cells";
import { definitionOf, settingsOf, share } from "./view/figures";
import { hiddenNote } from "./view/note";
import { type Cell, readCells } from "./view/read-cells";

export type DistributionQuestion = {
  readonly unit: UnitName;
  readonly period: Period;
  readonly by: BreakdownName | null;
  readonly state: DistributionReport["state"];
  readonly now: Date;
};

/** What an address may ask R2 by: nothing, or one fact of people. */
export function readDistributionBy(value: unknown, period: Period): BreakdownName | null {
  if (period.kind === "month") throw refuse("people_by_quarter", {}, "period");
  if (value === undefined || value === "") return null;
  const by = (["ethnicity", "poverty", "age"] as const).find((it) => it === value);
  if (!by) throw refuse("filter_invalid", { name: "by" }, "by");
  return by;
}

/** R2 of reports.md: how confirmed income lies among the members of a unit. A quartile is shown only where its cell is. */
export async function readDistribution(knex: Knex, question: DistributionQuestion): Promise<DistributionReport> {
  const { unit, period, by, now, state } = question;
  const frame = frameOf({ period, breakdown: by === null ? [] : [by], today: dateOf(now) });
  const knownOn = await keepTable(knex, frame, now);
  const cells = await readCells(knex, frame, { periods: [period], units: [unit.code], at: [] });
  const settings = settingsOf(period);
  const all = cells.find((it) => it.at === (by === null ? "" : EVERYTHING));
  const rows = cells
    .filter((it) => by !== null && it.at !== EVERYTHING && all?.why === null)
    .map((it): ReportRow => ({
      key: it.at,
      label: by === null ? { vi: "", en: "" } : BREAKDOWNS[by].show(it.at),
      drill: null,
      cells: spreadCells(it, settings),
    }));
  const total: ReportRow = {
    key: "total",
    label: { vi: "Tất cả thành viên", en: "All members" },
    drill: null,
    cells: all ? spreadCells(all, settings) : {},
  };
  const { vi, en } = reportPeriod(period);
  return {
    report: "distribution",
    title: { vi: "Phân bố thu nhập", en: "How income is distributed" },
    unit,
    period: reportPeriod(period),
    state,
    isProvisional: state !== "locked",
    asKnownOn: knownOn.toISOString(),
    readAt: now.toISOString(),
    question: {
      vi: `Thu nhập đã xác nhận của từng thành viên ở ${unit.name}, ${vi}`,
      en: `Each member's confirmed income in ${unit.name}, ${en}`,
    },
    columns: columnsOf(period),
    rows,
    total,
    definitions: (["members", "median", "lower_quartile", "upper_quartile", "share_under"] as const).map((id) =>
      definitionOf(id, period),
    ),
    hiddenNote: hiddenNote([...rows, total], settings),
  };
}

function columnsOf(period: Period): readonly ReportColumn[] {
  const months = monthsOf(period).length;
  return [
    { key: "members", kind: "count", label: { vi: "Thành viên", en: "Members" }, definition: "members" },
    {
      key: "q1",
      kind: "dong",
      label: { vi: "Một phần tư nhận đến", en: "Lower quartile" },
      definition: "lower_quartile",
    },
    { key: "median", kind: "dong", label: { vi: "Ở giữa (trung vị)", en: "Median" }, definition: "median" },
    {
      key: "q3",
      kind: "dong",
      label: { vi: "Ba phần tư nhận đến", en: "Upper quartile" },
      definition: "upper_quartile",
    },
    ...UNDER_MONTHLY_DONG.map((amount, place): ReportColumn => {
      const text = (language: "vi" | "en") => formatDong(dong(BigInt(amount * months)), language);
      return {
        key: `under_${place + 1}`,
        kind: "share",
        label: { vi: `Dưới ${text("vi")}`, en: `Under ${text("en")}` },
        definition: "share_under",
      };
    }),
  ];
}

function spreadCells(cell: Cell, settings: DisclosureSettings): Readonly<Record<string, ReportCell>> {
  const keys = ["members", "q1", "median", "q3", "under_1", "under_2", "under_3"];
  const { spread, why, members } = cell;
  if (why !== null || spread === null) {
    const hidden = why === "few_members" || why === "few_cooperatives" ? why : "protects_another";
    return Object.fromEntries(keys.map((key) => [key, { value: null, hidden }]));
  }
  const [q1 = 0n, median = 0n, q3 = 0n, ...under] = spread;
  const money = (amount: bigint): ReportCell => ({ value: String(rounded(dong(amount), settings)) });
  return {
    members: { value: String(members) },
    ...{ q1: money(q1), median: money(median), q3: money(q3) },
    ...Object.fromEntries(
      under.map((count, place) => [`under_${place + 1}`, shareUnder(Number(count), { members, settings })]),
    ),
  };
}

/** One, two, three or four women below an amount, or above it, could be told apart. */
function shareUnder(
  count: number,
  { members, settings }: { readonly members: number; readonly settings: DisclosureSettings },
): ReportCell {
  const fewest = Math.min(count, members - count);
  if (fewest > 0 && fewest < settings.minMembers) return { value: null, hidden: "few_members" };
  return { value: share(BigInt(count), BigInt(members)) };
}
