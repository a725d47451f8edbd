import type { DongString, MonthString } from "./refusal";

/**
 * `desk`: no code went to a phone of her own, or it was mistyped too often: an officer's desk takes her statement.
 * `unverified`: 14 days passed without her word; she can still give it.
 */
export type ReceiptLinkState = "waiting" | "unverified" | "desk" | "disputed" | "confirmed" | "returned";

/** GET /store/receipts/:token: what her page says, and nothing else. An unknown token answers 404. */
export type ReceiptLink = {
  readonly memberGivenName: string;
  readonly cooperativeName: string;
  readonly month: MonthString;
  readonly amountDong: DongString;
  readonly state: ReceiptLinkState;
};

/** POST /store/receipts/:token: her answer to "how much did you receive?" and the code sent to her own phone. */
export type ReceiptStatement = { readonly amountDong: DongString; readonly code: string };

/** What her statement did; the same answer however often it is sent. */
export type ReceiptAnswer = {
  readonly outcome: "confirmed" | "short";
  readonly statedDong: DongString;
  /** Zero unless short. */
  readonly missingDong: DongString;
};
