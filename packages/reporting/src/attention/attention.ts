import type { Dong } from "@cho-phien/money";

export type AttentionKind =
  | "paid_unconfirmed"
  | "short_receipt"
  | "dispute_open"
  | "no_sale"
  | "certificate_ends"
  | "certificate_ended"
  | "commune_not_submitted";

/** Days are dated settings of the nation; these are reports.md R5. */
export type AttentionSettings = {
  readonly unconfirmedDays: number;
  readonly noSaleDays: number;
  readonly certificateDays: number;
};
export const ATTENTION_DEFAULTS: AttentionSettings = { unconfirmedDays: 14, noSaleDays: 60, certificateDays: 90 };

/** One thing to look at. `days` count from the fact to today, or from today to a certificate's end. Ids, never names. */
export type Attention = {
  readonly kind: AttentionKind;
  readonly subjectId: string;
  readonly communeCode: string;
  readonly cooperativeId: string | null;
  readonly days: number;
  readonly amountDong: Dong | null;
};

export type PayoutFacts = {
  readonly payoutId: string;
  readonly cooperativeId: string;
  readonly communeCode: string;
  /** yyyy-mm-dd. */
  readonly paidOn: string;
  /** What was sent and neither confirmed, disputed nor returned. */
  readonly awaitingDong: Dong;
};
export type ShortFacts = {
  readonly disputeId: string;
  readonly cooperativeId: string;
  readonly communeCode: string;
  readonly openedOn: string;
  /** What she says is missing; zero for a dispute about something else. */
  readonly missingDong: Dong;
};
export type CooperativeSaleFacts = {
  readonly cooperativeId: string;
  readonly communeCode: string;
  readonly joinedOn: string;
  readonly lastSaleOn: string | null;
};
export type CertificateFacts = {
  readonly certificateId: string;
  readonly cooperativeId: string;
  readonly communeCode: string;
  /** The last day it is valid. */
  readonly validUntil: string;
};
export type AwaitedFacts = { readonly communeCode: string; readonly periodCode: string; readonly dueOn: string };

export type AttentionFacts = {
  readonly today: string;
  readonly payouts: readonly PayoutFacts[];
  readonly disputes: readonly ShortFacts[];
  readonly cooperatives: readonly CooperativeSaleFacts[];
  readonly certificates: readonly CertificateFacts[];
  /** Communes that have not answered a period that is over. */
  readonly awaited: readonly AwaitedFacts[];
};
