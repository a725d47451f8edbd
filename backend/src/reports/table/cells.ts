import type { SuppressionReason } from "@cho-phien/reporting";
import type { Dong } from "@cho-phien/money";
import { type BreakdownName, EVERYTHING } from "./breakdown";

export type GatheredCell = {
  readonly unit_code: string;
  readonly parent_code: string | null;
  readonly period: string;
  readonly at: string;
  readonly members: number;
  readonly cooperatives: number;
  readonly accrued: Dong;
  readonly paid: Dong;
  readonly confirmed: Dong;
  readonly top_accrued: Dong;
  readonly top_paid: Dong;
  readonly top_confirmed: Dong;
};

/** Whether a cell is hidden, and why; null where it may be shown. */
export type DecidedCell = Pick<GatheredCell, "unit_code" | "period" | "at"> & {
  readonly why: SuppressionReason | null;
};

/** What was decided before: the tables with one breakdown less, and of a longer period its quarters. */
export type DecidedBefore = {
  readonly margins: ReadonlyMap<BreakdownName, readonly DecidedCell[]>;
  readonly quarters: readonly DecidedCell[];
};

export type DecidedFrame = {
  readonly cells: readonly DecidedCell[];
  /** Cells of nobody that are told apart from zero no more than hidden ones are. */
  readonly nobody: readonly Place[];
};

/** A cell's names and the unit above it. */
export type Place = Pick<GatheredCell, "unit_code" | "parent_code" | "period" | "at">;
/** The codes of a cell, one for each breakdown. */
export function partsOf(at: string): readonly string[] {
  return at === "" ? [] : at.split("|");
}

export const keyOf = (at: readonly string[]) => at.join("\n");

/** The same with the total of one more breakdown. */
export function withTotal(at: string, place: number): readonly string[] {
  const parts = [...partsOf(at)];
  parts.splice(place, 0, EVERYTHING);
  return parts;
}

export const MINORITY = "minority";

/** Whether it is one people among the minorities. */
export function isPeople({ at }: Pick<GatheredCell, "at">): boolean {
  return /^\d\d$/.test(at) && at !== "01";
}
