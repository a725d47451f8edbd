import type { OwnReview } from "./reviews";
import type { DateString, DongString, Instant } from "./refusal";
import type { ConsignmentStep, GoodsCard, OrderView } from "./shop";

/** GET /store/saved-goods?ids=: the goods of a list that are still shown. */
export type SavedGoods = { readonly goods: readonly GoodsCard[] };

/** POST /store/sign-in: the code that POST /store/sign-in/code sent to the phone. */
export type SignedIn = { readonly token: string };

/** POST /store/account/addresses. */
export type NewAddress = {
  readonly name: string;
  readonly phone: string;
  readonly province: string;
  readonly commune: string;
  readonly street: string;
};

export type SavedAddress = NewAddress & {
  readonly id: string;
  /** From street to province, as a parcel bears it. */
  readonly lines: readonly string[];
};

/** GET /store/account */
export type AccountView = {
  /** E.164. */
  readonly phone: string;
  readonly addresses: readonly SavedAddress[];
  /** Goods put aside, the latest first. */
  readonly savedIds: readonly string[];
  /** What stays when the account is deleted, by which law, until when. */
  readonly kept: readonly KeptOfShopper[];
};

export type KeptOfShopper = {
  readonly what: "orders";
  readonly law: Readonly<Record<"vi" | "en", string>>;
  readonly until: DateString;
};

/** GET /store/account/orders?page=: every order placed with the phone, newest first. */
export type AccountOrders = {
  readonly orders: readonly AccountOrder[];
  readonly count: number;
  readonly page: number;
  readonly pageSize: number;
};

export type AccountOrder = {
  readonly code: string;
  readonly placedAt: Instant;
  readonly totalDong: DongString;
  readonly parcels: readonly { readonly cooperativeName: string; readonly step: ConsignmentStep }[];
  readonly goodsNames: readonly string[];
};

/** GET /store/account/reviews */
export type AccountReviews = {
  readonly reviews: readonly (OwnReview & { readonly goodsName: string; readonly orderCode: string })[];
};

/** POST /store/account/saved-goods; answers the whole list. */
export type SavedChange = { readonly add: readonly string[]; readonly remove: readonly string[] };
export type SavedIds = { readonly savedIds: readonly string[] };

/** GET /store/account/export: everything the market holds of this phone as a shopper. */
export type AccountExport = {
  readonly exportedAt: Instant;
  readonly account: AccountView;
  readonly orders: readonly OrderView[];
  readonly reviews: AccountReviews["reviews"];
};
