import type { DongString } from "./refusal";
import type { GoodsCard, PhotoView } from "./shop";

/** One value goods can be narrowed to. `count`: how many would be found with it, its own filter left out. */
export type FacetValue = {
  readonly value: string;
  readonly name: string;
  readonly nameEn: string;
  readonly count: number;
};

/** What the goods found can be narrowed by. Only values that would find something, and the one that is chosen. */
export type GoodsFacets = {
  /** Groups with their sub-groups; `value` is the category's handle. */
  readonly category: readonly (FacetValue & { readonly subs: readonly FacetValue[] })[];
  /** `value` is the province's code. */
  readonly province: readonly FacetValue[];
  readonly people: readonly FacetValue[];
  /** "3" counts everything with three stars or more. */
  readonly stars: readonly { readonly value: "3" | "4" | "5"; readonly count: number }[];
  /** `value` is the cooperative's handle. */
  readonly cooperative: readonly FacetValue[];
  readonly inStock: number;
  /** Null where nothing was found. */
  readonly price: { readonly minDong: DongString; readonly maxDong: DongString } | null;
};

export type GoodsFilterName =
  "q" | "category" | "province" | "people" | "stars" | "cooperative" | "priceFrom" | "priceTo" | "inStock";

/** By the text that was searched for, or as the market lays its goods out where there is none. */
export type GoodsSearchSort = "relevance" | "season" | "new" | "price_up" | "price_down" | "sold";

/**
 * GET /store/search/goods?q=&category=&province=&people=&stars=&cooperative=&priceFrom=&priceTo=&inStock=1&sort=&page=
 * Only goods that are sold now, whatever is asked.
 */
export type GoodsSearch = {
  /** Best first; prices and stock as they are now, not as the index has them. */
  readonly goods: readonly GoodsCard[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Null while no index answers: then nothing is counted. */
  readonly facets: GoodsFacets | null;
  /** How the text was read where that is not how it was typed: "mật ong" for "maatj ong". */
  readonly understoodAs: string | null;
  /** A text that finds something, where this one finds nothing. */
  readonly didYouMean: string | null;
  /**
   * Where nothing was found: what each active filter, left out, would find, and the text alone without any filter. Ways that
   * find nothing are missing.
   */
  readonly ways: readonly { readonly without: GoodsFilterName | "filters"; readonly total: number }[];
  readonly engine: string;
  /** True when a simpler search answered than the one that should have. */
  readonly isDegraded: boolean;
};

/** GET /store/search/suggestions?q= : what a text that is still being typed may become. */
export type SearchSuggestions = {
  readonly goods: readonly {
    readonly handle: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly photo: PhotoView | null;
    readonly priceDong: DongString;
    readonly hasSeveralPrices: boolean;
  }[];
  readonly cooperatives: readonly { readonly handle: string; readonly name: string; readonly provinceName: string }[];
  readonly categories: readonly FacetValue[];
};
