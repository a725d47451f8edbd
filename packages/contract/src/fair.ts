import type { DateString, DongString, Instant } from "./refusal";
import type { OfflineChannel } from "./sales";
import type { PhotoView } from "./shop";

/** GET /coop/fair: what a phone keeps to sell from without a signal. Public goods and counts, no person's data. */
export type FairStall = {
  readonly cooperative: { readonly id: string; readonly name: string };
  readonly asOf: Instant;
  /** When a sale's income is shared: at once by its makers, at the month's end from the pool, or never without a rule. */
  readonly sharing: "at_once" | "end_of_month" | "no_rule";
  readonly tiles: readonly FairTile[];
  readonly differences: readonly StockDifference[];
  /** Sales whose size nobody said; absent in what a phone kept before this was asked. */
  readonly unsized?: readonly UnsizedSale[];
};

/** One variant that can be sold. `variant` is null where the product has only one. */
export type FairTile = {
  readonly productId: string;
  readonly variantId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly variant: string | null;
  readonly priceDong: DongString;
  /** Pieces neither sold nor promised to an order. */
  readonly stock: number;
  readonly photo: PhotoView | null;
};

/** More pieces of a variant were sold than the books knew of; it stands until somebody says she counted. */
export type StockDifference = {
  readonly variantId: string;
  readonly name: string;
  readonly variant: string | null;
  readonly missingPieces: number;
  readonly lastSoldAt: Instant;
};

/** A sale of goods in several sizes that names none: it counts in the books, and no stock moved until somebody says which. */
export type UnsizedSale = {
  readonly lineId: string;
  readonly name: string;
  readonly quantity: number;
  readonly amountDong: DongString;
  readonly soldAt: Instant;
  readonly sizes: readonly { readonly variantId: string; readonly title: string }[];
};

/** POST /coop/fair/sized: which size a sale was; its stock moves once. Answers the FairStall. */
export type SizeNamed = { readonly lineId: string; readonly variantId: string };

/** GET /coop/fair/todos: what a fair left to be looked at. */
export type FairTodos = { readonly differencesCount: number; readonly unsizedCount: number };

/** POST /coop/fair/counted: she counted these goods and the difference is dealt with. Answers the FairStall. */
export type DifferenceCounted = { readonly variantId: string };

/** GET /coop/sales?date=yyyy-mm-dd&page=: a day's sales outside the platform, newest first, 50 a page. */
export type SalesDay = {
  readonly date: DateString;
  readonly sales: readonly SaleRow[];
  readonly count: number;
  readonly page: number;
  readonly pageSize: number;
  /** Sales that were taken back are not in these. */
  readonly totals: readonly {
    readonly channel: OfflineChannel;
    readonly salesCount: number;
    readonly totalDong: DongString;
  }[];
};

export type SaleRow = {
  readonly key: string;
  readonly channel: OfflineChannel;
  readonly soldAt: Instant;
  readonly totalDong: DongString;
  readonly lines: readonly { readonly name: string; readonly quantity: number; readonly amountDong: DongString }[];
  /** Null while it stands. */
  readonly undoneBecause: string | null;
};

/** POST /coop/sales/:key/undo: takes a sale back by a correction; the goods go back into stock. Safe to repeat. */
export type UndoSale = { readonly reason: UndoReason };
export type UndoReason = "goods_returned" | "entered_twice" | "wrong_amount";
export type SaleUndone = { readonly key: string; readonly totalDong: DongString };
