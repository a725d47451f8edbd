import type { SheetFault } from "./goods-sheet";
import type { DateString, DongString, Instant } from "./refusal";

/** POST /store/carts/:id/payment-choices { phone? }: how this basket may be paid, in the order in which it is offered. */
export type PaymentChoices = {
  readonly choices: readonly {
    /** The provider Medusa knows it by, "pp_cod_cod". */
    readonly id: string;
    readonly isAvailable: boolean;
    /** Why not and what to do instead, in the reader's language; null where it is available. */
    readonly reason: string | null;
  }[];
};

/** POST /admin/cod-sheets: read and judged, nothing written; answers the CodSheet. */
export type CodSheetUpload = { readonly carrier: string; readonly fileName: string; readonly fileBase64: string };

/** GET /admin/cod-sheet-template: our own layout as .xlsx. */
export type CodSheetTemplate = { readonly fileName: string; readonly fileBase64: string };

/** How a line of a carrier's sheet stands to its parcel; packages/settlement says when which. */
export type CodMatch =
  | "exact"
  | "other_amount"
  | "unknown_parcel"
  | "already_paid"
  | "held_by_cooperative"
  | "not_delivered"
  | "refused_parcel"
  | "not_cod";

export type CodResolution =
  "carrier_debt" | "as_fee" | "found" | "carrier_has_it" | "give_back" | "ask_cooperative" | "debt_paid";

export type CodTotals = {
  readonly linesCount: number;
  readonly collectedDong: DongString;
  readonly feeDong: DongString;
  /** What reaches the market's account. */
  readonly netDong: DongString;
};

/** GET /admin/cod-sheets/:id: a sheet as it would be taken, or as it was. */
export type CodSheet = CodTotals & {
  readonly id: string;
  readonly carrier: string;
  readonly fileName: string;
  readonly uploadedAt: Instant;
  readonly acceptedAt: Instant | null;
  /** Lines that an earlier sheet brought already; they are not taken twice. */
  readonly knownCount: number;
  readonly lines: readonly CodLine[];
  readonly faults: readonly SheetFault[];
};

export type CodLine = {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** The tracking code, or the order's code and its cooperative. */
  readonly parcel: string;
  readonly reference: string;
  readonly collectedDong: DongString;
  readonly feeDong: DongString;
  readonly paidOn: DateString;
  readonly match: CodMatch;
  /** What the parcel should have brought; null where none is known. */
  readonly dueDong: DongString | null;
  /** True when an earlier sheet brought this very line. */
  readonly isKnown: boolean;
};

/** GET /admin/cod-sheets: the sheets taken, newest first, the lines that are held, and the parcels whose carrier has not paid. */
export type CodDesk = {
  readonly page: number;
  readonly pageSize: number;
  readonly sheetsCount: number;
  readonly sheets: readonly (CodTotals & {
    readonly id: string;
    readonly carrier: string;
    readonly fileName: string;
    readonly acceptedAt: Instant;
    readonly heldCount: number;
  })[];
  readonly heldCount: number;
  readonly held: readonly HeldCodLine[];
  readonly overdueDays: number;
  readonly overdueCount: number;
  readonly overdue: readonly {
    readonly consignmentId: string;
    readonly orderId: string;
    readonly orderCode: string;
    readonly cooperativeName: string;
    readonly cooperativePhone: string;
    readonly carrier: string | null;
    readonly trackingCode: string | null;
    readonly deliveredAt: Instant;
    readonly days: number;
    readonly dueDong: DongString;
  }[];
};

export type HeldCodLine = CodLine & {
  readonly id: string;
  readonly carrier: string;
  readonly orderCode: string | null;
  readonly cooperativeName: string | null;
  readonly resolution: CodResolution | null;
  readonly note: string | null;
  /** What may be done with it, in the order of the screen. */
  readonly resolutions: readonly CodResolution[];
};

/** POST /admin/cod-lines/:id/resolve; found names the order and, where it has several parcels, the cooperative. Answers CodDesk. */
export type ResolveCodLine = {
  readonly resolution: CodResolution;
  readonly note?: string;
  readonly orderCode?: string;
  readonly cooperative?: string;
};
