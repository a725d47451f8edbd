import type { BothLanguages, PayoutMethod, PayoutState } from "./payouts";
import type { DateString, DongString, Instant, MonthString } from "./refusal";

/** `locked`: mistyped five times; a new one, set with her password, opens it. */
export type OfficerPinState = "none" | "set" | "locked";

/** POST /union/pin: her own six digits for the desk, set and changed with her password. Answers PinSet. */
export type NewOfficerPin = { readonly pin: string; readonly password: string };
export type PinSet = { readonly pin: OfficerPinState };

/** POST /union/pin/check: whether the phone is in her hands again. Refuses a wrong one. */
export type OfficerPinCheck = { readonly pin: string };

/** GET /union/desk?search=&cooperative=&page=: what waits to be confirmed where she may enter facts. */
export type DeskList = {
  readonly pin: OfficerPinState;
  /** Whether she was granted to enter facts anywhere. */
  readonly mayTake: boolean;
  readonly counts: { readonly waiting: number; readonly checks: number; readonly disputes: number };
  /** Cooperatives with payouts that wait; names nobody. */
  readonly cooperatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly waitingCount: number;
    readonly waitingDong: DongString;
  }[];
  /** Null until a cooperative, a name or a sheet's code is asked for: people are named only when looked for. */
  readonly found: { readonly page: number; readonly pagesCount: number; readonly payouts: readonly DeskRow[] } | null;
};

export type DeskRow = {
  readonly payoutId: string;
  readonly fullName: string;
  readonly cooperativeName: string;
  readonly communeName: string;
  /** The code on the cooperative's sheet. */
  readonly sheetCode: string;
  readonly sentOn: DateString;
  readonly amountDong: DongString;
  readonly method: PayoutMethod;
  readonly state: PayoutState;
};

export type EvidenceOnFile = BothLanguages & {
  readonly level: number;
  readonly statedDong: DongString;
  readonly at: Instant;
  readonly byName: string;
  readonly witness: string | null;
};

/** GET /union/receipts/:payoutId: one payout on the desk. Writes down that she looked. */
export type DeskPayout = DeskRow & {
  readonly givenName: string;
  readonly month: MonthString;
  readonly receivedDong: DongString;
  readonly pin: OfficerPinState;
  readonly evidence: readonly EvidenceOnFile[];
  readonly disputeId: string | null;
  /** Drawn for a spot check that nobody made yet. */
  readonly isDrawn: boolean;
  /** What she may do with it now, and why not if nothing. */
  readonly may: "take" | "check" | null;
  readonly whyNot: BothLanguages | null;
};

/**
 * POST /union/receipts/:payoutId (an officer who may enter facts for her commune, without a role in the cooperative): the
 * member's statement at the desk, under the officer's own PIN. The same key and body are entered once. Answers ReceiptAnswer.
 */
export type DeskStatement = {
  readonly key: string;
  readonly amountDong: DongString;
  readonly pin: string;
  /** She typed it herself on the officer's phone; else the officer asked and typed. */
  readonly isHanded: boolean;
  readonly isCheck: boolean;
  readonly witness?: string;
};

/** GET /union/spot-checks: what the months' draws named and every payout under dispute, where she may enter facts. */
export type SpotCheckList = {
  readonly months: readonly {
    readonly month: MonthString;
    readonly communeName: string;
    readonly payoutsCount: number;
    readonly drawnCount: number;
    /** What the draw follows from, so that anybody can repeat it. */
    readonly seed: string;
  }[];
  readonly checks: readonly (DeskRow & {
    readonly why: "drawn" | "disputed";
    readonly disputeId: string | null;
    readonly checked: { readonly at: Instant; readonly byName: string; readonly statedDong: DongString } | null;
    /** She took this member's word herself: another officer has to check it. */
    readonly isHerOwn: boolean;
  })[];
};

export type DisputeOutcomeName = "rest_paid" | "statement_corrected" | "cooperative_wrong";
export type CooperativeSaid = "paid_all" | "paid_rest" | "paid_less";
export type DisputeNextStep = "ask_cooperative" | "ask_member" | "second_officer" | "closed";

/** GET /union/disputes: open ones first, the longest waiting on top; then those closed in the last 90 days. */
export type DisputeList = { readonly disputes: readonly DisputeRow[] };

export type DisputeRow = {
  readonly disputeId: string;
  readonly payoutId: string;
  readonly fullName: string;
  readonly cooperativeName: string;
  readonly communeName: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly amountDong: DongString;
  readonly missingDong: DongString;
  readonly step: DisputeNextStep;
};

/** GET /union/disputes/:id */
export type DisputeDetail = DisputeRow & {
  readonly givenName: string;
  readonly month: MonthString;
  readonly method: PayoutMethod;
  readonly receivedDong: DongString;
  readonly arrivedDong: DongString | null;
  readonly pin: OfficerPinState;
  readonly evidence: readonly EvidenceOnFile[];
  readonly acts: readonly DisputeActRow[];
  readonly may: { readonly enter: boolean; readonly agree: boolean };
  /** The proposal that waits is her own: somebody else answers it. */
  readonly isHerProposal: boolean;
};

export type DisputeActRow = {
  readonly act: "heard" | "proposed" | "declined" | "agreed";
  readonly byName: string;
  /** By the cooperative itself, at its own door. */
  readonly isCooperative: boolean;
  readonly at: Instant;
  readonly said: CooperativeSaid | null;
  readonly outcome: DisputeOutcomeName | null;
  readonly statedDong: DongString | null;
  readonly arrivedDong: DongString | null;
  readonly words: string | null;
  readonly witness: string | null;
};

/** POST /coop/payouts/:id/answer (manager, accountant): what the cooperative says to a dispute. Answers PayRunDetail. */
export type CooperativeAnswer = {
  readonly idempotencyKey: string;
  readonly said: CooperativeSaid;
  readonly words?: string;
};

/** POST /union/disputes/:id/:act (heard, proposed, declined, agreed); a key is entered once. Answers DisputeDetail. */
export type DisputeStepBody = {
  readonly key: string;
  readonly pin?: string;
  readonly said?: CooperativeSaid;
  readonly outcome?: DisputeOutcomeName;
  /** What she says she received in all. */
  readonly amountDong?: DongString;
  readonly witness?: string;
  readonly words?: string;
};
