import { type EarlierCells, monthsOf, periodCode, type SuppressionReason } from "@cho-phien/reporting";
import { EVERYTHING } from "./breakdown";
import { type DecidedBefore, type GatheredCell, keyOf, partsOf, type Place, withTotal } from "./cells";
import type { Frame } from "./frame";

/** Of a cell of this table, why one of its totals is hidden; null when none is. */
export type Cut = (cell: Pick<GatheredCell, "unit_code" | "period" | "at">) => SuppressionReason | null;

/**
 * A hidden total is not cut any further, nor is a longer period that holds it, and who stands in it isn't told either. So no
 * breakdown says anything of the total beyond the table that hid it: within each month and each shown unit above, the hidden totals
 * can be parted among the columns whatever they are (a transport with the right sums always has a solution), by channel, by kind, by
 * what people are, in any order. Otherwise each table alone would keep the total safe and two of them together give it away.
 */
export function cutOf(frame: Frame, { margins }: DecidedBefore): Cut {
  const within = periodsWithin(frame);
  const hidden = frame.breakdown.map(
    (name, place) =>
      new Map(
        (margins.get(name) ?? []).flatMap(({ unit_code, period, at, why }) =>
          why === null ? [] : [[keyOf([unit_code, period, ...withTotal(at, place)]), why] as const],
        ),
      ),
  );
  return ({ unit_code, period, at }) => {
    const parts = partsOf(at);
    for (const [place, reasons] of hidden.entries()) {
      if (parts[place] === EVERYTHING || reasons.size === 0) continue;
      const totals = parts.map((code, other) => (other === place ? EVERYTHING : code));
      for (const it of within.get(period) ?? [period]) {
        const why = reasons.get(keyOf([unit_code, it, ...totals]));
        if (why) return why;
      }
    }
    return null;
  };
}

/**
 * Where the total was hidden for its own sake it may lie anywhere in a range wide enough, and its parts with it; a table of one
 * period doesn't know that range, which the whole year's table keeps.
 */
export function uncut(
  { periods }: Frame,
  cells: readonly Pick<GatheredCell, "unit_code" | "period" | "at">[],
  cut: Cut,
): EarlierCells {
  return cells.flatMap((cell) => {
    const why = cut(cell);
    if (why === null) return [];
    const isSafe = periods.length === 1 && why !== "complementary";
    return [
      { at: [cell.unit_code, cell.period, ...partsOf(cell.at)], isShown: false as const, why: "complementary", isSafe },
    ];
  });
}

/** For every uncut total the columns that the unit above shows and it doesn't have. */
export function nobodyIn(cells: readonly Place[], cut: Cut): readonly Place[] {
  const own = new Map<string, Set<string>>();
  const parents = new Map<string, string | null>();
  for (const { unit_code, parent_code, period, at } of cells) {
    const key = keyOf([unit_code, period]);
    own.set(key, (own.get(key) ?? new Set()).add(at));
    parents.set(unit_code, parent_code);
  }
  const missingIn = (unit_code: string, period: string): readonly string[] => {
    const parent_code = parents.get(unit_code) ?? null;
    if (parent_code === null) return [];
    const here = own.get(keyOf([unit_code, period]));
    const above = [...(own.get(keyOf([parent_code, period])) ?? []), ...missingIn(parent_code, period)];
    return above.filter((at) => !here?.has(at) && cut({ unit_code, period, at }) !== null);
  };
  return [...own.keys()].flatMap((key) => {
    const [unit_code = "", period = ""] = key.split("\n");
    const parent_code = parents.get(unit_code) ?? null;
    return missingIn(unit_code, period).map((at) => ({ unit_code, parent_code, period, at }));
  });
}

/** Each period of the frame with those whose months all lie in it, itself first. */
function periodsWithin({ periods }: Frame): ReadonlyMap<string, readonly string[]> {
  return new Map(
    periods.map((whole) => {
      const months = monthsOf(whole);
      const held = periods.filter((it) => monthsOf(it).every((month) => months.includes(month)));
      return [periodCode(whole), held.map(periodCode)];
    }),
  );
}
