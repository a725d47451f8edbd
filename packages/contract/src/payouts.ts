import type { DongString, Instant, MonthString } from "./refusal";

export type PayoutMethod = "cash" | "bank" | "goods";

/** What goods may be deducted for (packages/income, deductionReasons). */
export type DeductionReason = "food" | "materials" | "membership_fee" | "seed" | "tools";

/** A sentence in both languages, for what the reader's screen may show in either. */
export type BothLanguages = { readonly vi: string; readonly en: string };

/** GET /coop/payouts/preview?month=yyyy-mm: who is due what at the month's end and still unpaid, and why nothing for others. */
export type PayoutPreview = {
  readonly month: MonthString;
  readonly members: readonly PayoutDue[];
  readonly totalDueDong: DongString;
};

export type PayoutDue = {
  readonly memberId: string;
  readonly fullName: string;
  /** What can be paid now. */
  readonly dueDong: DongString;
  readonly accruedDong: DongString;
  readonly paidDong: DongString;
  readonly confirmedDong: DongString;
  /** What she had before it was hers; later accruals repay it. */
  readonly advanceDong: DongString;
  /** Whether a code can go to a phone of her own; otherwise she states what arrived at an officer's desk. */
  readonly confirmsBy: ConfirmsBy;
  /** The bank and the last four digits of the account she agreed to; null without one. */
  readonly account: string | null;
  readonly whyNothing: (BothLanguages & { readonly code: WhyNothing }) | null;
};

export type WhyNothing = "nothing_accrued" | "all_paid" | "advance_repaid";

export type ConfirmsBy = "own_phone" | "desk";

/** POST /coop/payouts (manager, accountant). The same key and items answer the same; the key with others is refused. */
export type NewPayouts = {
  readonly idempotencyKey: string;
  readonly items: readonly {
    readonly memberId: string;
    readonly amountDong: DongString;
    readonly method: PayoutMethod;
    /** Required for goods, absent otherwise. */
    readonly reason?: DeductionReason;
  }[];
};

export type PayoutRun = {
  readonly batchId: string;
  readonly totalDong: DongString;
  readonly payouts: readonly SentPayoutRow[];
};

export type SentPayoutRow = {
  readonly payoutId: string;
  readonly memberId: string;
  readonly fullName: string;
  readonly amountDong: DongString;
  readonly method: PayoutMethod;
  /** The storefront page she opens, "/nhan/<token>"; the code is not here and never reaches the payer. */
  readonly receiptPath: string;
  readonly confirmsBy: ConfirmsBy;
};

export type PayoutState = "waiting" | "unverified" | "disputed" | "confirmed" | "returned";

/** GET /coop/payouts?month=yyyy-mm: the month's payouts, newest first, and where each stands now. */
export type PayoutList = {
  readonly month: MonthString;
  readonly payouts: readonly {
    readonly payoutId: string;
    readonly memberId: string;
    readonly fullName: string;
    readonly amountDong: DongString;
    readonly receivedDong: DongString;
    readonly method: PayoutMethod;
    readonly sentAt: Instant;
    readonly state: PayoutState;
  }[];
};

/** GET /coop/members/:id/explain?month=yyyy-mm: why she is due what she is due, a chain of steps for each share. */
export type MemberExplanation = {
  readonly memberId: string;
  readonly fullName: string;
  readonly month: MonthString;
  readonly accruedDong: DongString;
  readonly paidDong: DongString;
  readonly confirmedDong: DongString;
  readonly shares: readonly ExplainedShare[];
  /** Corrections and returns of the month, each a sentence. Shares (undone ones too) and changes sum to accruedDong. */
  readonly changes: readonly (BothLanguages & {
    readonly kind: "correction" | "return";
    readonly at: Instant;
    readonly amountDong: DongString;
  })[];
};

export type ExplainedShare = {
  readonly source: { readonly type: string; readonly id: string };
  readonly channel: string;
  /** What was sold, or null where no goods stand behind the share. */
  readonly goods: string | null;
  readonly at: Instant;
  /** What refunds took back from this share, as a sentence; null when nothing was returned. */
  readonly refunded: (BothLanguages & { readonly amountDong: DongString }) | null;
  /** Reversed later: what took its place stands by itself. */
  readonly isUndone: boolean;
  readonly steps: readonly (BothLanguages & {
    /** A sale's share: line, net, rule, share, payout, receipt; a month's run has pool, rule, part in place of the first three. */
    readonly step: "line" | "net" | "pool" | "rule" | "part" | "share" | "payout" | "receipt";
    readonly amountsDong: Readonly<Record<string, DongString>>;
  })[];
};
