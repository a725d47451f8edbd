import type { CooperativeStatus } from "./join";
import type { DongString, Instant, MonthString } from "./refusal";
import type { ConsignmentStep, PhotoView } from "./shop";

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

export type PaymentState = "due_on_delivery" | "received";

/** GET /coop/consignments?step=&page= */
export type ConsignmentList = {
  readonly consignments: readonly ConsignmentRow[];
  readonly count: number;
  readonly counts: Readonly<Record<ConsignmentStep, number>>;
  readonly cashDueCount: number;
};

export type ConsignmentRow = {
  readonly id: string;
  readonly orderCode: string;
  readonly step: ConsignmentStep;
  readonly payment: PaymentState;
  readonly placedAt: Instant;
  readonly recipientName: string;
  readonly provinceName: string;
  readonly piecesCount: number;
  readonly firstLine: { readonly name: string; readonly photo: PhotoView | null };
  readonly totalDong: DongString;
};

/** GET /coop/consignments/:id; another cooperative's id answers 404 like one that never existed. */
export type ConsignmentDetail = ConsignmentRow & {
  readonly recipient: {
    readonly name: string;
    readonly phone: string;
    readonly address: readonly string[];
    readonly note: string | null;
  };
  readonly carrier: string | null;
  readonly trackingCode: string | null;
  readonly timeline: readonly { readonly step: ConsignmentStep; readonly at: Instant }[];
  readonly cashReceivedAt: Instant | null;
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly variant: string;
    readonly quantity: number;
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
 * POST /coop/consignments/:id/{accept,ship,deliver,receive-cash}; each answers the new ConsignmentDetail.
 * ship takes { carrier, trackingCode? }; receive-cash takes { amountDong } and refuses any other sum than the one due.
 */
export type ConsignmentAct = "accept" | "ship" | "deliver" | "receive-cash";

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
};
