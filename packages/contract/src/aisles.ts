import type { CooperativeCard, GoodsCard } from "./shop";

/** By what goods hang together in an aisle: where they are made, by whom, by which craft, what they are. */
export type AisleKind = "province" | "people" | "craft" | "category";

/** An aisle and what stands in it now. */
export type AisleView = {
  readonly slug: string;
  readonly name: string;
  /** The same as `name` where English has no word of its own. */
  readonly nameEn: string;
  /** The group's slug of a sub-group; null for everything else. */
  readonly parentSlug: string | null;
  readonly goodsCount: number;
  /** Of a group of goods: those that sell some of it. */
  readonly cooperativesCount: number;
};

/** GET /store/aisles: every aisle that holds goods or a cooperative. Most goods first; groups in the order of the decision. */
export type AislesView = Readonly<Record<AisleKind, readonly AisleView[]>>;

/** GET /store/aisles/:kind/:slug. A province, people or group is there also while it holds nothing; a craft is not. */
export type AisleDetail = {
  readonly kind: AisleKind;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** The group a sub-group belongs to. */
  readonly parent: { readonly slug: string; readonly name: string; readonly nameEn: string } | null;
  /** Of a group: its sub-groups that hold goods. */
  readonly subs: readonly {
    readonly slug: string;
    readonly name: string;
    readonly nameEn: string;
    readonly goodsCount: number;
  }[];
  /** The first of them, by name. */
  readonly cooperatives: readonly CooperativeCard[];
  readonly cooperativesCount: number;
  /** One page of goods, in season first; further pages only of a craft, which no filter of the listing says. */
  readonly goods: readonly GoodsCard[];
  readonly goodsCount: number;
  readonly page: number;
  readonly pages: number;
};
