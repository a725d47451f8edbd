import type { GoodsCard } from "./shop";

/** GET /store/saved-goods?ids=: the goods of a list that are still shown. */
export type SavedGoods = { readonly goods: readonly GoodsCard[] };
