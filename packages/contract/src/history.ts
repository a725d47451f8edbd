import type { ReportedCell } from "./goods-sheet";
import type { DongString, Instant, MonthString } from "./refusal";

/** GET /coop/history (manager, accountant): months before the market that were declared, newest first. */
export type HistoryBook = {
  readonly months: readonly HistoryMonth[];
  /** The tables that were accepted, newest first, twenty at most. */
  readonly tables: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly at: Instant;
    readonly by: string;
    readonly newCount: number;
    readonly totalDong: DongString;
  }[];
};

export type HistoryMonth = {
  readonly month: MonthString;
  readonly membersCount: number;
  readonly totalDong: DongString;
};

/** GET /coop/history-template: the members with an empty month and amount, to be filled in. */
export type HistoryTemplate = { readonly fileName: string; readonly fileBase64: string };

/** POST /coop/history-tables: an .xlsx; it is judged and nothing is entered before POST /coop/history-tables/:id/accept. */
export type HistoryFile = { readonly fileName: string; readonly fileBase64: string };

/** GET /coop/history-tables/:id, judged against the books of this moment. One fault holds up the whole table. */
export type HistoryTable = {
  readonly id: string;
  readonly fileName: string;
  readonly rowsCount: number;
  /** What accepting would enter, by month. */
  readonly months: readonly HistoryMonth[];
  readonly newCount: number;
  readonly totalDong: DongString;
  /** Rows that stand in the books already, with the same amount. */
  readonly standingCount: number;
  readonly reported: readonly {
    readonly row: number;
    readonly name: string;
    readonly cells: readonly ReportedCell[];
  }[];
  readonly accepted: { readonly at: Instant; readonly newCount: number; readonly totalDong: DongString } | null;
};
