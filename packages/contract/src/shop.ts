import type { TransferView } from "./bank-lines";
import type { OrderReturns } from "./returns";
import type { OwnReview, Rating, ReviewList } from "./reviews";
import type { Refusal } from "./orders";
import type { DateString, DongString, Instant } from "./refusal";
import type { ParcelView, ProvinceShipping } from "./shipping";

/** An OCOP certificate that is valid today; the shop never shows another. */
export type CertificateView = {
  readonly stars: 3 | 4 | 5;
  readonly decisionNumber: string;
  readonly issuer: string;
  readonly issuedOn: DateString;
  readonly validUntil: DateString;
};

/** Served at several widths as `${base}-${width}.${format}`; formats avif, webp and jpg. */
export type PhotoView = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly alt: string;
};

export type PlaceView = {
  readonly communeCode: string;
  readonly communeName: string;
  readonly provinceCode: string;
  readonly provinceName: string;
};

export type GoodsCard = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly photo: PhotoView | null;
  /** The lowest price among the variants. */
  readonly priceDong: DongString;
  readonly hasSeveralPrices: boolean;
  readonly certificate: CertificateView | null;
  readonly cooperative: { readonly handle: string; readonly name: string };
  readonly place: PlaceView;
  readonly categoryHandle: string;
  readonly soldCount: number;
  /** Null while no review is shown. */
  readonly rating: Rating | null;
  readonly inStock: boolean;
};

/** GET /store/goods?category=&province=&people=&stars=&cooperative=&sort=&page= */
export type GoodsPage = {
  readonly goods: readonly GoodsCard[];
  readonly count: number;
  readonly page: number;
  readonly pageSize: number;
};

export type VariantView = {
  readonly id: string;
  readonly title: string;
  readonly priceDong: DongString;
  /** Pieces that can be bought now. */
  readonly available: number;
};

/** GET /store/goods/:handle */
export type GoodsDetail = GoodsCard & {
  readonly photos: readonly PhotoView[];
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly variants: readonly VariantView[];
  readonly materials: string | null;
  readonly technique: string | null;
  readonly weightGrams: number | null;
  readonly shelfLife: string | null;
  readonly care: string | null;
  readonly maker: MakerView;
  /** Null while the cooperative has no sharing rule. */
  readonly moneyPath: MoneyPath | null;
  /** What one piece costs to send, for each province; cheapest first. */
  readonly shipping: readonly ProvinceShipping[];
  readonly moreFromCooperative: readonly GoodsCard[];
  /** The newest; /store/goods/:handle/reviews has the others. */
  readonly reviews: ReviewList;
  /** Of the same sub-group, by other cooperatives; those that share a craft first. */
  readonly sameCraft: readonly GoodsCard[];
};

/** Makers are counted, never named, in the shop: a name is a member's personal data. */
export type MakerView = {
  readonly cooperative: CooperativeCard;
  readonly makersCount: number;
};

/** "Tiền của bạn đi đâu": how one piece at this price is split under the rule in force. Sums to `priceDong`. */
export type MoneyPath = {
  readonly priceDong: DongString;
  readonly membersDong: DongString;
  readonly cooperativeDong: DongString;
  readonly fundDong: DongString;
  readonly platformFeeDong: DongString;
  readonly taxDong: DongString;
  readonly ruleVersion: number;
  readonly ruleValidFrom: DateString;
};

export type CooperativeCard = {
  readonly handle: string;
  readonly name: string;
  readonly kind: "htx" | "tht" | "lhhtx" | "household";
  readonly sentence: string;
  readonly sentenceEn: string | null;
  readonly photo: PhotoView | null;
  readonly place: PlaceView;
  readonly peoples: readonly string[];
  readonly crafts: readonly string[];
  readonly membersCount: number;
  /** The last day off while it takes no orders; null while it does. */
  readonly closedUntil: DateString | null;
};

/** GET /store/cooperatives (all) and /store/cooperatives/:handle */
export type CooperativeDetail = CooperativeCard & {
  readonly story: string;
  readonly storyEn: string | null;
  readonly certificates: readonly (CertificateView & { readonly goodsName: string })[];
  readonly goods: readonly GoodsCard[];
};

/** GET /store/market: what the home page and the menus need, in one answer. */
export type MarketView = {
  readonly inSeason: readonly GoodsCard[];
  readonly cooperatives: readonly CooperativeCard[];
  readonly categories: readonly CategoryView[];
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly slug: string;
    readonly goodsCount: number;
  }[];
  readonly peoples: readonly { readonly name: string; readonly goodsCount: number }[];
  readonly isDemo: boolean;
};

export type CategoryView = {
  readonly handle: string;
  readonly name: string;
  readonly nameEn: string;
  readonly goodsCount: number;
};

/** GET /store/places/provinces and /store/places/provinces/:code/communes */
export type ProvinceOption = {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly formerNames: readonly string[];
};
export type CommuneOption = { readonly code: string; readonly fullName: string };

/**
 * `failed`: the carrier came back without handing it over; `refused`: the cooperative could not take it;
 * `returned`: the parcel is back and its goods are for sale again. The last two bring nobody any money.
 */
export type ConsignmentStep =
  "placed" | "accepted" | "packed" | "shipped" | "failed" | "delivered" | "refused" | "returned";

/** POST /store/order-lookup { code, phone } answers this, or 404 whatever was wrong. */
export type OrderView = {
  readonly code: string;
  readonly placedAt: Instant;
  readonly payment: { readonly method: PaidThrough; readonly state: OrderPaymentState };
  /** How it is paid by transfer; null for an order paid another way. */
  readonly transfer: TransferView | null;
  readonly recipient: { readonly name: string; readonly phone: string; readonly address: readonly string[] };
  /** Goes into every parcel; null where it is no gift. */
  readonly giftMessage: string | null;
  readonly consignments: readonly OrderConsignmentView[];
  /** Lines that have no consignment yet: the order is younger than the next scan. */
  readonly preparing: boolean;
  /** What is to be paid: without the parcels that were refused or came back. */
  readonly goodsDong: DongString;
  readonly shippingDong: DongString;
  readonly totalDong: DongString;
  /** What the order did, without names; null until something was settled. */
  readonly outcome: { readonly membersCount: number; readonly accruedDong: DongString } | null;
  /** Where money that is given back by transfer goes: "Agribank …4471"; null until she has said. */
  readonly refundAccount: string | null;
};

/** How an order is paid: in cash at the door, or in full before anything is packed. */
export type PaidThrough = "cod" | "bank" | "card";

export type OrderPaymentState = "due_on_delivery" | "awaiting_payment" | "part_received" | "received" | "cancelled";

export type OrderConsignmentView = {
  readonly cooperative: { readonly handle: string; readonly name: string };
  readonly step: ConsignmentStep;
  readonly timeline: readonly { readonly step: ConsignmentStep; readonly at: Instant }[];
  /** Why the cooperative refused it; null for every other step. */
  readonly refusal: Refusal | null;
  /** True when it was paid in advance: what is then refused or comes back is paid back. */
  readonly wasPaidAhead: boolean;
  readonly carrier: string | null;
  readonly trackingCode: string | null;
  /** The carrier's page of this parcel; null where there is none. */
  readonly trackingUrl: string | null;
  /** Where and when the shopper fetches it; null when it is brought to her. */
  readonly pickUpPlace: string | null;
  /** What she asked of this cooperative. */
  readonly note: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly variant: string;
    readonly quantity: number;
    readonly amountDong: DongString;
    readonly photo: PhotoView | null;
    /** What she said of it; null while she has not. */
    readonly review: OwnReview | null;
    readonly mayReview: boolean;
  }[];
  readonly shippingDong: DongString;
  readonly returns: OrderReturns;
};

/**
 * GET /store/carts/:id/groups?province=&commune=&ways=: a basket by cooperative, one parcel each. Without `commune` the
 * cart's own address counts, then `province`; `ways` are "id:pick_up" and take the place of those the cart keeps.
 */
export type CartGroups = {
  readonly groups: readonly {
    readonly cooperative: { readonly id: string; readonly handle: string; readonly name: string };
    readonly lineIds: readonly string[];
    /** Those of them that can't be ordered any more: hidden, or the cooperative no longer sells. */
    readonly goneLineIds: readonly string[];
    readonly shippingDong: DongString;
    readonly parcel: ParcelView;
  }[];
  readonly goodsDong: DongString;
  readonly shippingDong: DongString;
  readonly totalDong: DongString;
};
