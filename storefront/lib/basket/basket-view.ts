import type { DongString, ParcelView, PhotoView } from "@cho-phien/contract";

export type BasketLine = {
  readonly id: string;
  readonly variantId: string;
  readonly goodsHandle: string;
  readonly name: string;
  readonly variant: string;
  readonly photo: PhotoView | null;
  readonly quantity: number;
  readonly unitPriceDong: DongString;
  readonly amountDong: DongString;
  /** No longer for sale: it has to leave the basket before anything can be ordered. */
  readonly isGone: boolean;
};

/** What one cooperative packs and ships. */
export type BasketGroup = {
  readonly cooperative: { readonly id: string; readonly handle: string; readonly name: string };
  readonly lines: readonly BasketLine[];
  readonly goodsDong: DongString;
  readonly shippingDong: DongString;
  /** How its parcel travels, and how sure its price is. */
  readonly parcel: ParcelView;
};

/** The basket as every screen sees it. Amounts are whole đồng as decimal strings; total = goods + shipping. */
export type BasketView = {
  readonly groups: readonly BasketGroup[];
  readonly piecesCount: number;
  readonly goodsDong: DongString;
  readonly shippingDong: DongString;
  readonly totalDong: DongString;
};

export const emptyBasket: BasketView = {
  groups: [],
  piecesCount: 0,
  goodsDong: "0",
  shippingDong: "0",
  totalDong: "0",
};
