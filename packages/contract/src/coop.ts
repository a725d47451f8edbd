import type { CoopRemittance } from "./remittances";
import type { RefundView, ReturnAct, ReturnRequestView } from "./returns";
import type { CooperativeStatus } from "./join";
import type { ConsignmentEvent, Failure, Refusal, ReturnView, ShopperMessage, Undo } from "./orders";
import type { DongString, Instant, MonthString } from "./refusal";
import type { ConsignmentStep, PaidThrough, PhotoView } from "./shop";

export type StaffRole = "manager" | "sales" | "accountant";

/** GET /coop/me. Every other /coop route answers for one cooperative: header `x-cooperative-id`, by default the only one. */
export type CoopMe = {
  readonly staff: { readonly id: string; readonly fullName: string; readonly phone: string };
  readonly cooperatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly handle: string;
    /** It sells while it is approved. */
    readonly status: CooperativeStatus;
    readonly role: StaffRole;
  }[];
};

/** `awaiting_payment`: to be paid by transfer or card, and not paid yet; nothing is packed before it is. */
export type PaymentState = "due_on_delivery" | "awaiting_payment" | "received";

/**
 * GET /coop/consignments?step=&q=&from=yyyy-mm-dd&to=&cash=due&late=yes&size=&page=. A step that begins a tab brings the
 * whole tab ("accepted" also what is packed); `q` is an order code, a name or digits of a phone.
 */
export type ConsignmentList = {
  readonly consignments: readonly ConsignmentRow[];
  readonly count: number;
  readonly counts: Readonly<Record<ConsignmentStep, number>>;
  readonly cashDueCount: number;
  /** Placed more than two days ago and still in the house. */
  readonly lateCount: number;
  /** Placed, to be paid in advance, and not paid yet. */
  readonly awaitingPaymentCount: number;
  /** Returns shoppers ask for and nobody has answered, and the parcel of the oldest. */
  readonly askedBack: { readonly count: number; readonly consignmentId: string | null };
};

export type ConsignmentRow = {
  readonly id: string;
  readonly orderCode: string;
  readonly step: ConsignmentStep;
  readonly payment: PaymentState;
  readonly paidThrough: PaidThrough;
  readonly placedAt: Instant;
  readonly recipientName: string;
  readonly provinceName: string;
  readonly piecesCount: number;
  readonly firstLine: { readonly name: string; readonly photo: PhotoView | null };
  readonly totalDong: DongString;
  readonly isLate: boolean;
  /** How often delivering it failed. */
  readonly attempts: number;
  readonly carrier: string | null;
  readonly trackingCode: string | null;
};

/** GET /coop/consignments/:id; another cooperative's id answers 404 like one that never existed. */
export type ConsignmentDetail = ConsignmentRow & {
  readonly recipient: {
    readonly name: string;
    readonly phone: string;
    readonly address: readonly string[];
    readonly note: string | null;
    /** Goes into the parcel. */
    readonly giftMessage: string | null;
  };
  readonly refusal: Refusal | null;
  readonly failure: Failure | null;
  readonly events: readonly ConsignmentEvent[];
  readonly returns: readonly ReturnView[];
  /** True when pieces can come back now: delivered, paid, some left, and her role may give money back. */
  /** What the shopper asked to give back, with what this reader may decide now. */
  readonly returnRequests: readonly (ReturnRequestView & { readonly acts: readonly ReturnAct[] })[];
  readonly refunds: readonly RefundView[];
  readonly mayReturn: boolean;
  readonly messages: readonly ShopperMessage[];
  /** The last act, as long as it can be taken back. */
  readonly undo: Undo | null;
  readonly timeline: readonly { readonly step: ConsignmentStep; readonly at: Instant }[];
  /** What the parcel weighed in the basket, wrapping aside; null for an older one. */
  readonly weightGrams: number | null;
  /** Where the shopper fetches it; null when it is brought to her. */
  readonly pickUpPlace: string | null;
  readonly trackingUrl: string | null;
  /** Names of the carriers she works with, for the act of shipping. */
  readonly carriers: readonly string[];
  readonly cashReceivedAt: Instant | null;
  /** When what was paid in advance was in. */
  readonly paidAt: Instant | null;
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly variant: string;
    readonly quantity: number;
    readonly returnedCount: number;
    readonly unitPriceDong: DongString;
    readonly amountDong: DongString;
    readonly photo: PhotoView | null;
    readonly settledAt: Instant | null;
  }[];
  readonly goodsDong: DongString;
  readonly shippingDong: DongString;
  /** "Đã ghi thu nhập cho n chị": members with an accrual from these lines; null until something was settled. */
  readonly outcome: { readonly membersCount: number; readonly accruedDong: DongString } | null;
  /** What staff may do now, in the order of the screen. */
  readonly acts: readonly ConsignmentAct[];
};

/**
 * POST /coop/consignments/:id/<act>; each answers the new ConsignmentDetail. ship takes { carrier, trackingCode? };
 * refuse and fail take { reason, note? }; undo takes { step }, the step it takes back; receive-cash takes { amountDong, heldBy? }
 * and refuses any other sum than the one due.
 */
export type ConsignmentAct =
  "accept" | "pack" | "ship" | "deliver" | "receive-cash" | "resend" | "fail" | "take-back" | "refuse" | "undo";

/** Who took the cash at the door: the cooperative, who keeps it, or a carrier, who pays the market. */
export type CashHolder = "cooperative" | "carrier";

/** GET /coop/income?month=yyyy-mm: what each member is due, was paid, has confirmed. */
export type CoopIncome = {
  readonly month: MonthString;
  readonly members: readonly {
    readonly memberId: string;
    readonly fullName: string;
    readonly accruedDong: DongString;
    readonly paidDong: DongString;
    readonly confirmedDong: DongString;
  }[];
  readonly retainedDong: DongString;
  readonly fundDong: DongString;
  /** What the market is sending to the cooperative's account or has sent, newest first. */
  readonly remittances: readonly CoopRemittance[];
};
