import type { Definition, HiddenReason, ReportCell, ReportColumn } from "@cho-phien/contract";
import {
  type DisclosureSettings,
  disclosureSettingsOn,
  type IndicatorId,
  indicatorOn,
  lastDayOf,
  type Period,
  rounded,
} from "@cho-phien/reporting";
import { dong, type Dong } from "@cho-phien/money";
import type { Cell } from "./read-cells";

/** Sums as they are published, or why they are not. */
export type Published =
  | {
      readonly accrued: Dong;
      readonly paid: Dong;
      readonly confirmed: Dong;
      readonly members: number;
      readonly cooperatives: number;
    }
  | { readonly hidden: HiddenReason };

const NOTHING: Published = { accrued: dong(0n), paid: dong(0n), confirmed: dong(0n), members: 0, cooperatives: 0 };

/** A decided cell as it may leave the server. Where no cell is there is nobody: that is said as zero. */
export function published(cell: Cell | undefined, settings: DisclosureSettings): Published {
  if (!cell) return NOTHING;
  if (cell.why !== null) return { hidden: reasonOf(cell.why) };
  const { accrued, paid, confirmed, members, cooperatives } = cell;
  const round = (sum: Dong) => rounded(sum, settings);
  return { accrued: round(accrued), paid: round(paid), confirmed: round(confirmed), members, cooperatives };
}

/** That one member has most of a sum is itself a figure about her: it is told as the neighbour's protection. */
function reasonOf(why: string): HiddenReason {
  return why === "few_members" || why === "few_cooperatives" ? why : "protects_another";
}

export function settingsOf(period: Period): DisclosureSettings {
  return disclosureSettingsOn(lastDayOf(period));
}

const FIGURE_COLUMNS = [
  ["confirmed", "dong", "confirmed"],
  ["paid", "dong", "paid"],
  ["accrued", "dong", "accrued"],
  ["confirm_rate", "share", "confirm_rate"],
  ["members", "count", "members"],
] as const satisfies readonly (readonly [string, ReportColumn["kind"], IndicatorId])[];

/** The columns of income: the three figures never merged, the official one first. */
export function figureColumns(period: Period): readonly ReportColumn[] {
  return [
    ...FIGURE_COLUMNS.map(([key, kind, id]): ReportColumn => {
      const { vi, en } = definitionOf(id, period).name;
      return { key, kind, label: { vi, en }, definition: id };
    }),
    { key: "cooperatives", kind: "count", label: { vi: "HTX, tổ hợp tác", en: "Cooperatives" }, definition: null },
    {
      key: "change",
      kind: "share",
      label: { vi: "So với kỳ trước", en: "Against the period before" },
      definition: null,
    },
  ];
}

export function figureDefinitions(period: Period): readonly Definition[] {
  return FIGURE_COLUMNS.map(([, , id]) => definitionOf(id, period));
}

export function definitionOf(id: IndicatorId, period: Period): Definition {
  const indicator = indicatorOn(id, lastDayOf(period));
  if (!indicator) throw new Error(`No version of ${id} was in force on ${lastDayOf(period)}`);
  const { version, vi, en } = indicator;
  return {
    key: id,
    version,
    name: { vi: vi.name, en: en.name },
    text: { vi: vi.definition, en: en.definition },
  };
}

/** The cells of one row; the rate and the change are reckoned from published sums, so that neither undoes the rounding. */
export function figureCells(now: Published, before: Published | null): Readonly<Record<string, ReportCell>> {
  if ("hidden" in now) {
    const { hidden } = now;
    const keys = [...FIGURE_COLUMNS.map(([key]) => key), "cooperatives", "change"];
    return Object.fromEntries(keys.map((key) => [key, { value: null, hidden }]));
  }
  return {
    confirmed: { value: String(now.confirmed) },
    paid: { value: String(now.paid) },
    accrued: { value: String(now.accrued) },
    confirm_rate: { value: share(now.confirmed, now.paid) },
    members: { value: String(now.members) },
    cooperatives: { value: String(now.cooperatives) },
    change: changeOf(now.confirmed, before),
  };
}

function changeOf(confirmed: Dong, before: Published | null): ReportCell {
  if (before === null) return { value: null };
  if ("hidden" in before) return { value: null, hidden: before.hidden };
  return { value: share(confirmed - before.confirmed, before.confirmed) };
}

/** part ÷ whole in basis points, half away from zero; null of nothing. */
export function share(part: bigint, whole: bigint): string | null {
  if (whole <= 0n) return null;
  const size = part < 0n ? -part : part;
  const points = (2n * size * 10_000n + whole) / (2n * whole);
  return String(part < 0n ? -points : points);
}
