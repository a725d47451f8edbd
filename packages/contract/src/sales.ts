import type { BothLanguages } from "./payouts";
import type { DongString, Instant, MonthString } from "./refusal";

export type OfflineChannel = "fair" | "shop" | "wholesale" | "other";

/** POST /coop/sales: a sale the platform did not see. `key` is made on the phone that recorded it, so it counts once. */
export type NewOfflineSale = {
  readonly key: string;
  readonly channel: OfflineChannel;
  readonly soldAt: Instant;
  /** What the phone's clock says while it sends; with it the server sets right a `soldAt` by a wrong clock. */
  readonly sentAt?: Instant;
  readonly lines: readonly NewOfflineLine[];
};

/** A product with one variant needs no `variantId`; with several and none named, the sale counts and no stock moves. */
export type NewOfflineLine = {
  readonly productId: string;
  readonly variantId?: string;
  readonly quantity: number;
  readonly amountDong: DongString;
};

export type OfflineSaleRecorded = {
  readonly key: string;
  readonly channel: OfflineChannel;
  readonly totalDong: DongString;
  /** What the members' shares sum to; zero where the rule gathers a month's pool first. */
  readonly accruedDong: DongString;
  readonly membersCount: number;
};

/** POST /coop/history: declared income of past months as CSV. Columns: month, member_id, name, commune, amount. */
export type HistoryUpload = { readonly csv: string };

/** Either every row was good and all are in, or nothing is and each bad row is explained. */
export type HistoryOutcome =
  | { readonly imported: true; readonly rowsCount: number; readonly newCount: number; readonly totalDong: DongString }
  | { readonly imported: false; readonly rowsCount: number; readonly problems: readonly HistoryProblem[] };

export type HistoryProblem = {
  /** As the spreadsheet counts: the heading is row 1. */
  readonly row: number;
  readonly column: "month" | "member_id" | "name" | "commune" | "amount";
  readonly value: string;
  readonly reason: BothLanguages & { readonly code: string };
  readonly month: MonthString | null;
};

export type ReturnReason = "damaged" | "wrong_goods" | "not_as_described" | "changed_mind" | "other";

/** POST /coop/consignments/:id/return (manager): pieces of a settled line came back; answers the new ConsignmentDetail. */
export type NewReturn = {
  readonly key: string;
  readonly lineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
};

/** POST /admin/remittances (operator): money sent to a cooperative's bank account, at most what is due to it. */
export type NewRemittance = {
  readonly key: string;
  readonly cooperativeId: string;
  readonly amountDong: DongString;
  readonly bankReference: string;
  /** When the bank sent it; by default now. */
  readonly sentAt?: Instant;
};

export type RemittanceRecorded = {
  readonly id: string;
  readonly cooperativeId: string;
  readonly amountDong: DongString;
  readonly bankReference: string;
  readonly sentAt: Instant;
  /** What is still due to the cooperative afterwards. */
  readonly dueDong: DongString;
};
