import type { BothLanguages } from "./payouts";
import type { DongString, Instant } from "./refusal";

/** GET /coop/goods-sheet: the cooperative's prices and stock as .xlsx, a row a size. */
export type GoodsSheetFile = { readonly fileName: string; readonly fileBase64: string };

/** POST /coop/goods-sheets: judged, nothing written; answers the GoodsSheet. */
export type GoodsSheetUpload = { readonly fileName: string; readonly fileBase64: string };

/** GET /coop/goods-sheets/:id: a waiting table, judged against the goods of this moment, or what became of it. */
export type GoodsSheet = {
  readonly id: string;
  readonly fileName: string;
  readonly rowsCount: number;
  readonly unchangedCount: number;
  /** What accepting writes, and what it writes when chosen; once accepted, what it wrote. */
  readonly changes: readonly SheetChange[];
  readonly faults: readonly SheetFault[];
  /** Names exactly these changes; accepting says which ones she saw. */
  readonly seen: string;
  readonly accepted: { readonly at: Instant; readonly undoneAt: Instant | null } | null;
};

export type SheetChange = {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly goodsId: string;
  readonly name: string;
  /** Null where the goods have only one. */
  readonly size: string | null;
  /** Null where it stays. */
  readonly price: { readonly from: DongString | null; readonly to: DongString } | null;
  readonly stock: { readonly from: number | null; readonly to: number } | null;
  /** Written only when somebody chooses it. */
  readonly isChoice: boolean;
  /** What to look at before accepting. */
  readonly cells: readonly ReportedCell[];
};

/** A row that can't be written: mend it in the file. */
export type SheetFault = { readonly row: number; readonly name: string; readonly cells: readonly ReportedCell[] };

export type ReportedCell = BothLanguages & {
  /** "B" */
  readonly letter: string;
  readonly heading: string;
  readonly value: string;
  readonly code: string;
};

/**
 * POST /coop/goods-sheets/:id/accept: writes every change and the chosen ones, all or none, once; refused when the goods
 * changed since `seen` was shown. POST /coop/goods-sheets/:id/undo takes it back while nothing else changed those goods.
 */
export type GoodsSheetAcceptance = { readonly seen: string; readonly chosenRows: readonly number[] };

/** GET /coop/goods-sheets: the tables accepted last, newest first. */
export type GoodsSheetList = {
  readonly sheets: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly at: Instant;
    readonly changesCount: number;
    readonly undoneAt: Instant | null;
  }[];
};
