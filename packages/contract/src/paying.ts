import type { DateString, DongString, Instant } from "./refusal";
import type { BothLanguages, ConfirmsBy, DeductionReason, PayoutMethod, PayoutState } from "./payouts";

/** GET /coop/pay-runs: the runs of her cooperative, newest first, 20 a page from 1. */
export type PayRunList = {
  readonly page: number;
  readonly pagesCount: number;
  readonly runs: readonly PayRunRow[];
};

export type PayRunRow = {
  readonly batchId: string;
  /** What people call the run: short, on the sheet and in the bank's reference. */
  readonly code: string;
  readonly sentAt: Instant;
  readonly totalDong: DongString;
  readonly membersCount: number;
  readonly confirmedCount: number;
};

/** GET /coop/pay-runs/:id: one run, every payout in the order of its sheet; another cooperative's answers 404. */
export type PayRunDetail = {
  readonly batchId: string;
  readonly code: string;
  readonly cooperativeName: string;
  readonly sentOn: DateString;
  readonly sentAt: Instant;
  readonly sentByName: string;
  readonly totalDong: DongString;
  readonly payouts: readonly PayRunPayout[];
  readonly photos: readonly SheetPhoto[];
  /** Of the bank payouts, how many the bank file has and how many lack an account. */
  readonly bankFile: { readonly rowsCount: number; readonly withoutAccountCount: number };
};

export type PayRunPayout = {
  readonly payoutId: string;
  readonly memberId: string;
  readonly fullName: string;
  readonly amountDong: DongString;
  readonly receivedDong: DongString;
  readonly method: PayoutMethod;
  readonly reason: DeductionReason | null;
  /** Where it was sent: bank and the last four digits; null for cash, goods, or when no account was known. */
  readonly account: string | null;
  /** What the bank calls the transfer, as the cooperative entered it. */
  readonly bankReference: string | null;
  readonly receiptPath: string;
  readonly confirmsBy: ConfirmsBy;
  readonly state: PayoutState;
  /** What to do about it now, as a sentence. */
  readonly next: BothLanguages;
  readonly mayReturn: boolean;
  readonly maySendLink: boolean;
};

export type SheetPhoto = { readonly id: string; readonly addedAt: Instant; readonly sha256: string };

/** POST /coop/pay-runs/:id/reference: what the bank calls the transfer, of one payout or of all bank payouts of the run. */
export type BankReference = { readonly reference: string; readonly payoutId?: string };

/** POST /coop/payouts/:id/return: the money came back (the bank returned it, or it could not be handed over). */
export type ReturnedPayout = { readonly idempotencyKey: string };

/** POST /coop/payouts/:id/link: the receipt message once more, with a new code, to her own phone. */
export type LinkSent = { readonly sentTo: string };

/** POST /coop/members/:id/bank-account: her own account, with her consent to keep it (sensitive data). */
export type NewBankAccount = {
  readonly bankBin: string;
  readonly accountNumber: string;
  readonly holderName: string;
  readonly hasConsent: boolean;
};

export type BankAccountKept = { readonly memberId: string; readonly account: string };
