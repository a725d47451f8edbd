import {
  disclose,
  type DisclosureCell,
  type DisclosureSettings,
  disclosureSettingsOn,
  type EarlierCells,
  lastDayOf,
  periodCode,
  type SuppressionReason,
} from "@cho-phien/reporting";
import { EVERYTHING } from "./breakdown";
import {
  type DecidedBefore,
  type DecidedFrame,
  type GatheredCell,
  isPeople,
  keyOf,
  MINORITY,
  partsOf,
  type Place,
  withTotal,
} from "./cells";
import type { Frame } from "./frame";
import { dimensionsOf } from "./frame-dimensions";
import { cutOf, nobodyIn, uncut } from "./uncut-totals";

const MEASURES = ["accrued", "paid", "confirmed"];

/**
 * Decides once for all cells of a frame which stay hidden; every report is a view of what is decided here (reports.md,
 * Disclosure control). What the totals of a breakdown show was decided with the table that has them as its own cells. Peoples
 * are decided after their groups, as a table of what is under "minority".
 */
export function decideFrame(frame: Frame, cells: readonly GatheredCell[], before: DecidedBefore): DecidedFrame {
  const [name, ...others] = frame.breakdown;
  if (name !== "ethnicity" || others.length > 0) return decideTable(frame, { cells, before, empty: [] });
  const groups = decideTable(frame, {
    cells: cells.filter((it) => !isPeople(it)),
    before: { ...before, quarters: before.quarters.filter((it) => !isPeople(it)) },
    empty: [],
  });
  const ofMinority = <T extends Pick<GatheredCell, "at">>(of: readonly T[]) =>
    of.flatMap((it) => (it.at === MINORITY ? [{ ...it, at: EVERYTHING }] : isPeople(it) ? [it] : []));
  const totals = [...groups.cells, ...groups.nobody.map((it) => ({ ...it, why: "complementary" as const }))];
  const peoples = decideTable(frame, {
    cells: ofMinority(cells),
    before: {
      margins: new Map([[name, totals.flatMap((it) => (it.at === MINORITY ? [{ ...it, at: "" }] : []))]]),
      quarters: ofMinority(before.quarters),
    },
    empty: ofMinority(groups.nobody),
  });
  return {
    cells: [...groups.cells, ...peoples.cells.filter(isPeople)],
    nobody: [...groups.nobody, ...peoples.nobody],
  };
}

type Given = {
  readonly cells: readonly GatheredCell[];
  readonly before: DecidedBefore;
  readonly empty: readonly Place[];
};

function decideTable(frame: Frame, { cells, before, empty }: Given): DecidedFrame {
  if (cells.length === 0) return { cells: [], nobody: [] };
  const dimensions = dimensionsOf(frame, cells);
  const table = { measures: MEASURES, dimensions, cells: cells.map(cellOf) };
  const known = dimensions.map(({ nodes }) => new Set(nodes.map((it) => it.code)));
  const cut = cutOf(frame, before);
  const nobody = nobodyIn([...cells, ...empty], cut);
  const earlier = [...uncut(frame, [...cells, ...nobody], cut), ...earlierOf(frame, before)];
  const decided = disclose(
    table,
    settingsFor(frame),
    earlier.filter(({ at }) => at.every((code, place) => known[place]?.has(code))),
  );
  const outcome =
    "refused" in decided ? null : new Map(decided.cells.map((it) => [keyOf(it.at), it.isShown ? null : it.why]));
  return {
    cells: cells.map(({ unit_code, period, at }) => ({
      ...{ unit_code, period, at },
      why: outcome ? (outcome.get(keyOf([unit_code, period, ...partsOf(at)])) ?? null) : "complementary",
    })),
    nobody,
  };
}

/** By cooperative only whoever answers for it reads (access is asked elsewhere), so that one cooperative alone is no reason. */
function settingsFor({ periods, isSeat }: Frame): DisclosureSettings {
  const last = periods.map(lastDayOf).reduce((one, other) => (one > other ? one : other), "");
  const settings = disclosureSettingsOn(last);
  return isSeat ? { ...settings, minCooperatives: 1 } : settings;
}

function cellOf(row: GatheredCell): DisclosureCell {
  return {
    at: [row.unit_code, row.period, ...partsOf(row.at)],
    members: row.members,
    cooperatives: row.cooperatives,
    sums: [
      { dong: row.accrued, topMemberDong: row.top_accrued },
      { dong: row.paid, topMemberDong: row.top_paid },
      { dong: row.confirmed, topMemberDong: row.top_confirmed },
    ],
  };
}

/**
 * What was decided elsewhere of cells of this table. Its totals were read or hidden in the tables with one breakdown less.
 * What reads people is decided quarter by quarter; of longer periods it hides what any of their quarters hides, because they
 * are nearly its sum.
 */
function earlierOf(frame: Frame, before: DecidedBefore): EarlierCells {
  const [whole] = frame.periods.map(periodCode);
  return [
    ...before.quarters.flatMap(({ unit_code, at, why }) =>
      why === null ? [] : [earlier([unit_code, whole ?? "", ...partsOf(at)], why)],
    ),
    ...frame.breakdown.flatMap((name, place) =>
      (before.margins.get(name) ?? []).map(({ unit_code, period, at, why }) =>
        earlier([unit_code, period, ...withTotal(at, place)], why, ofTotals(frame)),
      ),
    ),
  ];
}

type Kept = { readonly isSafe?: boolean; readonly isStill?: boolean };

/**
 * One breakdown leaves its totals as safe as their own table made them (see cutOf). How far they may lie from the truth there,
 * a table of one period can't know: nothing in it counts on them.
 */
function ofTotals({ breakdown, periods }: Frame): Kept {
  return { isSafe: breakdown.length === 1, isStill: breakdown.length === 1 && periods.length === 1 };
}

function earlier(at: readonly string[], why: SuppressionReason | null, kept: Kept = {}): EarlierCells[number] {
  return why === null ? { at, isShown: true } : { at, isShown: false, why, ...kept };
}
