import type { DateString, DongString, Instant } from "./refusal";
import type { PaidThrough } from "./shop";

/** GET /admin/goods/:id: what stands beside a product on the operator's page. */
export type GoodsDesk = {
  readonly isOnSale: boolean;
  readonly cooperative: {
    readonly id: string;
    readonly name: string;
    readonly phone: string;
    readonly status: string;
  } | null;
  readonly certificates: readonly {
    readonly stars: number;
    readonly decisionNumber: string;
    readonly issuer: string;
    readonly validUntil: DateString;
    readonly isVerified: boolean;
  }[];
  readonly hold: { readonly reason: string; readonly heldAt: Instant } | null;
};

/** POST /admin/goods/:id/hold: out of the shop within seconds, with the sentence the cooperative reads. Answers GoodsDesk. */
export type NewHold = { readonly reason: string };

/** GET /admin/orders/:id/consignments */
export type OrderParcels = {
  readonly parcels: readonly {
    readonly id: string;
    readonly step: string;
    readonly cooperativeName: string;
    readonly cooperativePhone: string;
    readonly carrier: string | null;
    readonly trackingCode: string | null;
    readonly amountDong: DongString;
    readonly paidThrough: PaidThrough;
    readonly isPaid: boolean;
    /** Every line is settled: the members' shares are accrued. */
    readonly isInTheBooks: boolean;
    readonly note: string | null;
    readonly giftMessage: string | null;
  }[];
};
