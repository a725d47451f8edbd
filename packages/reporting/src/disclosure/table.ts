import type { Dong } from "@cho-phien/money";

/**
 * A node of a dimension: a unit, a period, a channel. A node's direct children add up to it. A period may stand under
 * several (a quarter under its half-year and its nine months); nodes without parents are tops of their own.
 */
export type DisclosureNode = { readonly code: string; readonly parentCodes: readonly string[] };

export type DisclosureDimension = {
  readonly name: string;
  readonly nodes: readonly DisclosureNode[];
  /** Whether a member is under one leaf only (units, ethnicity, age band) or may be under several (months, channels). */
  readonly membersAre: "apart" | "overlapping";
  /** Units and periods are the frame; everything else is a breakdown. */
  readonly isBreakdown: boolean;
};

/** One measure of a cell: its sum, and the largest sum of one member in it. */
export type MeasuredSum = { readonly dong: Dong; readonly topMemberDong: Dong };

/** `at` has one node code for each dimension, `sums` one entry for each measure, both in the table's order. */
export type DisclosureCell = {
  readonly at: readonly string[];
  readonly sums: readonly MeasuredSum[];
  readonly members: number;
  readonly cooperatives: number;
};

/**
 * The whole table that reports may be cut from, with its totals. Cells that are absent have no members and are zero.
 * Suppression is decided once for this table and every report is a view of it: two reports that decided each for
 * themselves could be subtracted from one another.
 */
export type DisclosureTable = {
  readonly measures: readonly string[];
  readonly dimensions: readonly DisclosureDimension[];
  readonly cells: readonly DisclosureCell[];
};

/**
 * Why a cell is hidden. For the log and the officer's help text; beside the cell print one sign for all of them, because
 * "one member has most of it" is itself a figure about her. `residual`: its group's other hidden cells were too few together.
 */
export type SuppressionReason = "few_members" | "few_cooperatives" | "dominant_member" | "complementary" | "residual";

export type DisclosedCell =
  | {
      readonly at: readonly string[];
      readonly isShown: true;
      /** Rounded sums in the order of the measures. */
      readonly sums: readonly Dong[];
      readonly members: number;
      readonly cooperatives: number;
    }
  | { readonly at: readonly string[]; readonly isShown: false; readonly why: SuppressionReason };

export type DisclosureRefusal =
  | { readonly refused: "too_many_breakdowns"; readonly breakdowns: number; readonly most: number }
  /** What was published before leaves no way to hide these; nothing of the table may be published. */
  | { readonly refused: "cannot_protect"; readonly cells: readonly (readonly string[])[] };

/** Every combination of nodes, also those without members (shown as zero): nothing published is left unsaid. */
export type DisclosedTable = { readonly cells: readonly DisclosedCell[] };

/**
 * What reports published before did with cells of this table: what they showed can't be taken back, and what they hid stays
 * hidden. Their figures must be this table's figures; late facts are a dimension of their own (published · adjustment →
 * now known), so that a corrected figure beside the old one is seen as the subtraction it is.
 */
export type EarlierCells = readonly (
  | { readonly at: readonly string[]; readonly isShown: true }
  | {
      readonly at: readonly string[];
      readonly isShown: false;
      readonly why: SuppressionReason;
      /** What keeps it safe was decided elsewhere: it stays hidden here and asks for nothing. */
      readonly isSafe?: boolean;
      /** How far it may lie from the truth was decided elsewhere: nothing here counts on it. */
      readonly isStill?: boolean;
    }
)[];
