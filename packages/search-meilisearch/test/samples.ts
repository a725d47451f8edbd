import type { SearchTypes } from "@medusajs/framework/types";
import { IDENTIFIER } from "../src/identifier";
import { planOf } from "../src/plan";

const own = (options: Record<string, unknown>) => ({ [IDENTIFIER]: options });

/** A small index with a field of every kind. */
export const DEFINITION: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "goods",
  entity: "goods",
  primary_key: "id",
  provider: IDENTIFIER,
  fields: {
    id: { type: "keyword", filterable: true },
    story: { type: "text", searchable: true },
    title_en: { type: "text", searchable: { weight: 8 }, provider_options: own({ head: "last" }) },
    title: { type: "text", searchable: { weight: 10 } },
    maker: { type: "text", searchable: { weight: 5 } },
    kind: { type: "keyword", filterable: true, facetable: true, sortable: true },
    tags: { type: "keyword", array: true, filterable: true, facetable: true },
    price: { type: "integer", filterable: true, sortable: true, facetable: true },
    stars: { type: "integer", filterable: true, facetable: true },
    fresh: { type: "boolean", filterable: true, facetable: true },
    since: { type: "date", filterable: true, sortable: true },
    rank: { type: "integer", sortable: true },
    place: { type: "object", fields: { province: { type: "keyword", filterable: true, facetable: true } } },
  },
  settings: { provider_options: own({ tie_break: ["fresh", "rank"] }) },
  definition_hash: "1",
  physical_name: "goods_v1",
  seed: async function* () {},
};

export const PLAN = planOf(DEFINITION);

export const DOCUMENT: SearchTypes.SearchDocument = {
  id: "a",
  title: "Mật ong bạc hà",
  title_en: "Wild mint honey",
  maker: "HTX Mật Bac",
  story: "Ong lấy mật",
  kind: "Food",
  tags: ["Quà", "ong"],
  price: 300,
  stars: null,
  fresh: true,
  since: new Date("2026-01-05T00:00:00Z"),
  rank: 7,
  place: { province: "Hà Giang" },
};
