import { dong, ZERO_DONG, type Dong } from "@cho-phien/money";
import { cheapestCube, leavesOf } from "./cube";
import { gridOf, namesOf, reasons, type Grid } from "./grid";
import { residualsToHide, sensitivityAt } from "./residual";
import { protectionWidth } from "./sensitive";
import type { DisclosureSettings } from "./settings";
import type {
  DisclosedCell,
  DisclosedTable,
  DisclosureCell,
  DisclosureRefusal,
  DisclosureTable,
  EarlierCells,
  SuppressionReason,
} from "./table";

/**
 * Decides which cells of a table stay hidden, so that what is shown doesn't give away what isn't: not by subtracting within
 * a unit, between a unit and its parent, or one month from another. The only way to a published figure: screen, XLSX, CSV and API.
 */
export function disclose(
  table: DisclosureTable,
  settings: DisclosureSettings,
  earlier: EarlierCells = [],
): DisclosedTable | DisclosureRefusal {
  const breakdowns = table.dimensions.filter((it) => it.isBreakdown).length;
  if (breakdowns > settings.maxBreakdowns)
    return { refused: "too_many_breakdowns", breakdowns, most: settings.maxBreakdowns };
  const grid = gridOf(table, earlier);
  const unprotected = hideAll(grid, settings);
  if (unprotected.length > 0) return { refused: "cannot_protect", cells: unprotected.map((it) => namesOf(grid, it)) };
  return { cells: disclosedCells(grid, settings) };
}

/** A sum as it is published: to a multiple of the rounding, half away from zero, whatever its sign. */
export function rounded(sum: Dong, { roundDong }: DisclosureSettings): Dong {
  const size = sum < 0n ? -sum : sum;
  const steps = (2n * size + roundDong) / (2n * roundDong);
  return dong(sum < 0n ? -steps * roundDong : steps * roundDong);
}

/** Hides in the grid; answers the cells that can't be protected. */
function hideAll(grid: Grid, settings: DisclosureSettings): readonly number[] {
  const unprotected = new Set<number>();
  let toProtect = hidePrimary(grid, settings);
  while (toProtect.length > 0) {
    for (const index of toProtect) if (!protect(grid, index, settings)) unprotected.add(index);
    const residuals = residualsToHide(grid, settings);
    residuals.filter((it) => grid.isFixed[it] === 1).forEach((it) => unprotected.add(it));
    toProtect = residuals.filter((it) => grid.isFixed[it] !== 1);
    for (const index of toProtect) hide(grid, index, "residual");
  }
  return [...unprotected];
}

function hidePrimary(grid: Grid, settings: DisclosureSettings): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < grid.size; index++) {
    const why = sensitivityAt(grid, index, settings) ?? reasons[(grid.wasHidden[index] ?? 0) - 1];
    if (why === undefined || grid.isFixed[index] === 1) continue;
    hide(grid, index, why);
    // What others hid for others' sake was never a secret: the secrets among them find their own protection here.
    if (why !== "complementary" && grid.isSafe[index] !== 1) found.push(index);
  }
  const sum = (index: number) => grid.sums[0]?.[index] ?? 0;
  return found
    .map((index) => ({ index, leaves: leavesOf(grid, index) }))
    .sort((one, other) => other.leaves - one.leaves || sum(other.index) - sum(one.index) || one.index - other.index)
    .map((it) => it.index);
}

/** A cell hidden only for others' sake is nobody's secret: it is kept from being exact where that can be had. */
function protect(grid: Grid, index: number, settings: DisclosureSettings): boolean {
  const isSecret = reasons[(grid.hidden[index] ?? 0) - 1] !== "complementary";
  const asked = isSecret ? settings : { ...settings, protectionBp: 0 };
  const widths = grid.sums.map((it) => protectionWidth(it[index] ?? 0, asked));
  if (widths.every((it) => it === 0)) return true;
  const cube = cheapestCube(grid, index, widths);
  cube?.toHide.forEach((it) => hide(grid, it, "complementary"));
  return cube !== null || !isSecret;
}

function hide({ hidden }: Grid, index: number, why: SuppressionReason): void {
  if (hidden[index] === 0) hidden[index] = reasons.indexOf(why) + 1;
}

function disclosedCells(grid: Grid, settings: DisclosureSettings): readonly DisclosedCell[] {
  const nobody = grid.sums.map(() => ZERO_DONG);
  return Array.from({ length: grid.size }, (_, index): DisclosedCell => {
    const { at, sums, members, cooperatives } = grid.cells[index] ?? emptyAt(grid, index);
    const why = reasons[(grid.hidden[index] ?? 0) - 1];
    if (why !== undefined) return { at, isShown: false, why };
    const shown = members === 0 ? nobody : sums.map((it) => rounded(it.dong, settings));
    return { at, isShown: true, sums: shown, members, cooperatives };
  });
}

function emptyAt(grid: Grid, index: number): DisclosureCell {
  return { at: namesOf(grid, index), sums: [], members: 0, cooperatives: 0 };
}
