import type { DongString, Instant } from "./refusal";
import type { ReturnReason } from "./sales";

/** asked → accepted or declined by the cooperative; declined → overruled or upheld by the operator; then taken back or waived. */
export type ReturnState = "asked" | "accepted" | "declined" | "overruled" | "upheld" | "taken_back" | "waived";

export type ReturnRequestView = {
  readonly id: string;
  readonly state: ReturnState;
  readonly reason: ReturnReason;
  readonly note: string;
  readonly askedAt: Instant;
  readonly lines: readonly { readonly name: string; readonly quantity: number }[];
  readonly photoIds: readonly string[];
  /** What was decided, when, and with which words; oldest first. */
  readonly decisions: readonly { readonly state: ReturnState; readonly at: Instant; readonly words: string | null }[];
};

/** Money on its way back to the shopper. */
export type RefundView = {
  readonly id: string;
  readonly amountDong: DongString;
  readonly way: "transfer" | "card";
  readonly madeAt: Instant;
  readonly paidAt: Instant | null;
  readonly bankReference: string | null;
};

/** Part of OrderConsignmentView: what the shopper can ask back, what she asked, what she gets. */
export type OrderReturns = {
  /** Until when pieces can be asked to come back; null while nothing can. */
  readonly until: Instant | null;
  readonly lines: readonly { readonly id: string; readonly name: string; readonly returnable: number }[];
  readonly requests: readonly ReturnRequestView[];
  readonly refunds: readonly RefundView[];
};

/** POST /store/order-returns. `key` is made on her phone: the same request sent twice is one. */
export type NewReturnRequest = {
  readonly code: string;
  readonly phone: string;
  readonly key: string;
  readonly reason: ReturnReason;
  readonly note: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
};

export type ReturnAsked = { readonly id: string };

/** POST /store/order-refund-account */
export type NewRefundAccount = {
  readonly code: string;
  readonly phone: string;
  readonly bankBin: string;
  readonly accountNumber: string;
  readonly holderName: string;
};

/** POST /coop/return-requests/:id/:act and /admin/refund-desk/requests/:id/:act; words are needed to decline. */
export type ReturnAct = "accept" | "decline" | "take-back" | "waive" | "overrule" | "uphold";

export type RefundDeskState = "declined" | "due" | "no_account" | "card" | "paid";

export type RefundDeskRequest = ReturnRequestView & {
  readonly orderCode: string;
  readonly orderId: string;
  readonly cooperativeName: string;
};

export type RefundDeskRow = RefundView & {
  readonly orderCode: string;
  readonly orderId: string;
  readonly cooperativeName: string;
  /** In full: the operator types it into the bank. Null when the shopper has not said, or it was forgotten. */
  readonly account: {
    readonly bankName: string;
    readonly accountNumber: string;
    readonly holderName: string;
  } | null;
  /** What to write in the transfer. */
  readonly transferNote: string;
  readonly photoIds: readonly string[];
};

/** GET /admin/refund-desk?state=&page= */
export type RefundDesk = {
  readonly requests: readonly RefundDeskRequest[];
  readonly refunds: readonly RefundDeskRow[];
  readonly counts: Readonly<Record<RefundDeskState, number>>;
  readonly pageSize: number;
};
