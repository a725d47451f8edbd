/** The part of a Medusa search field an index of ours uses; the names are Medusa's. */
export type Field = {
  readonly type: "keyword" | "text" | "integer" | "float" | "boolean" | "date";
  readonly array?: boolean;
  readonly searchable?: { readonly weight: number };
  readonly filterable?: boolean;
  readonly sortable?: boolean;
  /** Medusa counts a number by ranges unless the field says otherwise. */
  readonly facetable?: boolean | { readonly types: ("value" | "range" | "stats")[] };
  readonly provider_options?: Record<string, Record<string, unknown>>;
};

/** English puts what a thing is last: "forest honey" is honey. */
const HEAD_LAST = forEveryEngine({ head: "last" });

const name = (weight: number, array = false): Field => ({ type: "text", array, searchable: { weight } });
const facet = (array = false): Field => ({ type: "keyword", array, filterable: true, facetable: true });
const number: Field = { type: "integer", filterable: true, sortable: true, facetable: true };

/**
 * The fields of a product's document. Weights say where a word counts most: in the name, in the names it has elsewhere, in
 * who made it and where; a description only lets a product be found at all.
 */
export const PRODUCT_FIELDS: Readonly<Record<string, Field>> = {
  id: { type: "keyword", filterable: true },
  handle: { type: "keyword", filterable: true },
  title_vi: name(10),
  title_en: { ...name(8), provider_options: HEAD_LAST },
  aliases: name(8, true),
  coop_name: { type: "keyword" },
  coop_names: name(5, true),
  category_names: name(1, true),
  ethnic_names: name(5, true),
  province_names: name(5, true),
  sku: { type: "keyword", array: true, searchable: { weight: 5 } },
  description_vi: name(1),
  description_en: name(1),
  coop_id: facet(),
  category: facet(),
  category_path: facet(true),
  ethnic: facet(true),
  province: facet(),
  // Its lowest and highest among what was found stand in the price filter.
  price: { ...number, facetable: { types: ["range", "stats"] } },
  price_max: { type: "integer" },
  ocop_stars: number,
  in_stock: { type: "boolean", filterable: true, sortable: true, facetable: true },
  sold_30d: { type: "integer", sortable: true },
  created_at: { type: "integer", sortable: true },
};

/** Among equally good answers: what can be bought, what is certified, what sells. */
export const PRODUCT_SETTINGS = {
  typo_tolerance: { enabled: true },
  provider_options: forEveryEngine({ tie_break: ["in_stock", "ocop_stars", "sold_30d"] }),
};

/** The fields of a cooperative's document: who she is, what she makes, where. */
export const COOPERATIVE_FIELDS: Readonly<Record<string, Field>> = {
  id: { type: "keyword", filterable: true },
  handle: { type: "keyword", filterable: true },
  kind: facet(),
  name: { type: "keyword" },
  names: name(10, true),
  crafts_vi: name(5, true),
  crafts_en: { ...name(5, true), provider_options: HEAD_LAST },
  ethnic_names: name(5, true),
  place_names: name(5, true),
  sentence_vi: name(1),
  sentence_en: name(1),
  ethnic: facet(true),
  province: facet(),
  goods_count: { type: "integer", sortable: true },
  created_at: { type: "integer", sortable: true },
};

/** Among equally good answers: who has goods on sale. */
export const COOPERATIVE_SETTINGS = {
  typo_tolerance: { enabled: true },
  provider_options: forEveryEngine({ tie_break: ["goods_count"] }),
};

/** Both of our engines take the same options, each under its own name. */
function forEveryEngine(options: Record<string, unknown>): Record<string, Record<string, unknown>> {
  return { "search-postgres-vietnam": options, "search-meilisearch-vietnam": options };
}
