import type { DongString, Instant } from "./refusal";
import type { PhotoView } from "./shop";

/** Where goods stand for their cooperative: `draft` was never sold, `hidden` was and may be again. */
export type GoodsState = "selling" | "out_of_stock" | "draft" | "hidden";

/** GET /coop/goods?q=&state=&sort=&page=; `q` needs no marks. Any staff person may read. */
export type CoopGoodsList = {
  readonly goods: readonly CoopGoodsRow[];
  readonly count: number;
  readonly page: number;
  readonly pageSize: number;
  /** Of what `q` finds, in every state. */
  readonly counts: Readonly<Record<GoodsState, number>>;
};

export type CoopGoodsSort = "new" | "name" | "stock";

export type CoopGoodsRow = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly photo: PhotoView | null;
  readonly state: GoodsState;
  /** At this many pieces or fewer a size is called low. */
  readonly lowStockAt: number;
  /** Why the market's operator keeps them out of the shop; null when she doesn't. */
  readonly heldBecause: string | null;
  readonly variants: readonly CoopGoodsVariant[];
};

export type CoopGoodsVariant = {
  readonly id: string;
  readonly title: string;
  /** Null until somebody set it. */
  readonly priceDong: DongString | null;
  /** Pieces in the house, those promised to shoppers included; null until somebody counted. */
  readonly stock: number | null;
  /** Pieces promised to shoppers. */
  readonly reserved: number;
};

/** What a cooperative writes of goods. Empty text means not given. */
export type GoodsFields = {
  readonly name: string;
  /** Handle of a sub-group ("thuc-pham-che") or of a group ("thuc-pham"). */
  readonly categoryHandle: string;
  readonly photos: readonly PhotoView[];
  /** What the sizes differ by: "Cỡ", "Khối lượng". */
  readonly optionTitle: string;
  readonly variants: readonly GoodsVariantFields[];
  readonly makers: readonly { readonly memberId: string; readonly weight: number }[];
  readonly story: string;
  readonly materials: string;
  readonly technique: string;
  readonly care: string;
  readonly shelfLife: string;
  readonly weightGrams: number | null;
  readonly lowStockAt: number | null;
  readonly isInSeason: boolean;
  readonly english: {
    readonly name: string;
    readonly story: string;
    readonly materials: string;
    readonly technique: string;
    readonly care: string;
    readonly shelfLife: string;
  };
};

export type GoodsVariantFields = {
  /** Of a size that is stored already. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly titleEn: string;
  readonly priceDong: DongString | null;
  readonly stock: number | null;
};

/**
 * POST /coop/goods with a key of the client's (one product however often it is sent; sent with other fields it becomes
 * those) and POST /coop/goods/:id. `publish` also offers it in the shop, which needs photo, name, category, price, stock
 * and, under a rule by makers, a maker.
 */
export type SaveGoods = GoodsFields & { readonly publish: boolean };
export type NewGoods = SaveGoods & { readonly key: string };

/** GET /coop/goods/:id; POST of it, of publish, hide and duplicate answer the same. */
export type CoopGoodsDetail = Omit<GoodsFields, "variants"> & {
  readonly id: string;
  readonly handle: string;
  readonly state: GoodsState;
  readonly heldBecause: string | null;
  readonly variants: readonly (GoodsVariantFields & { readonly id: string; readonly reserved: number })[];
  readonly updatedAt: Instant;
};

/** POST /coop/goods/:id/stock answers the size as it stands; refused below what shoppers were promised. */
export type SetStock = { readonly variantId: string; readonly stock: number };

/** POST /coop/goods/:id/duplicate: a draft with everything but stock. */
export type DuplicateGoods = { readonly key: string };

/** GET /coop/goods-choices: what the form of goods offers. */
export type GoodsChoices = {
  /** How income of goods is shared today; null while the cooperative has no rule. */
  readonly basis: "maker" | "contribution" | "pool" | null;
  readonly members: readonly { readonly memberId: string; readonly fullName: string }[];
};
