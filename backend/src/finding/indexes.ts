import { createHash } from "node:crypto";
import { COOPERATIVE_FIELDS, COOPERATIVE_SETTINGS, PRODUCT_FIELDS, PRODUCT_SETTINGS } from "@cho-phien/search";
import { FORMAT } from "@cho-phien/search-meilisearch";
import { LAYOUT } from "@cho-phien/search-postgres";
import type { SearchTypes } from "@medusajs/framework/types";
import { readEnv } from "../boundary/env";
import { sampleDocuments } from "./sample-documents";

export type Kind = "product" | "cooperative";
type Fields = Record<string, SearchTypes.SearchFieldDefinition>;

/** An index as Medusa's Search Module is told of it. */
export type IndexPlan = {
  readonly name: string;
  readonly kind: Kind;
  readonly provider: string;
  readonly fields: Fields;
  readonly settings: SearchTypes.SearchIndexSettings;
};

/**
 * What the keeper knows a document again by: the sequence it was read at, the hash of what it says, and one of 256 buckets
 * its id falls into, so that any engine can be read through in slices.
 */
const KEPT: Fields = {
  _v: { type: "integer" },
  _h: { type: "keyword" },
  _b: { type: "integer", filterable: true },
};

const PLANS: Readonly<Record<Kind, Omit<IndexPlan, "name" | "kind" | "provider">>> = {
  product: {
    fields: {
      ...PRODUCT_FIELDS,
      coop_handle: { type: "keyword", filterable: true },
      in_season: { type: "boolean", filterable: true, sortable: true },
      ...KEPT,
    },
    settings: settingsOf(PRODUCT_SETTINGS, "product"),
  },
  cooperative: {
    fields: { ...COOPERATIVE_FIELDS, ...KEPT },
    settings: settingsOf(COOPERATIVE_SETTINGS, "cooperative"),
  },
};

/**
 * What documents look like, and how the engines store them, is part of the settings, so that a change of either makes a new
 * index beside the live one.
 */
function settingsOf(settings: SearchTypes.SearchIndexSettings, kind: Kind): SearchTypes.SearchIndexSettings {
  const looks = createHash("sha256")
    .update(JSON.stringify([sampleDocuments(kind), FORMAT, LAYOUT]))
    .digest("hex")
    .slice(0, 16);
  return { ...settings, provider_options: { ...settings.provider_options, "cho-phien": { looks } } };
}

/** The embedded engine's name among the Search Module's providers, and the server's. */
export const EMBEDDED = "search-postgres-vietnam";
export const SERVER = "search-meilisearch-vietnam";

/** Where a server answers, the embedded engine holds the same documents beside it, to answer when the server doesn't. */
export const HAS_SPARE = readEnv(process.env).meilisearch !== null;

export function spareOf(entity: Kind): string {
  return `${entity}_spare`;
}

const KINDS = ["product", "cooperative"] as const;

/** Every index there is. */
export const INDEXES: readonly IndexPlan[] = KINDS.flatMap((kind) => [
  { name: kind, kind, provider: HAS_SPARE ? SERVER : EMBEDDED, ...PLANS[kind] },
  ...(HAS_SPARE ? [{ name: spareOf(kind), kind, provider: EMBEDDED, ...PLANS[kind] }] : []),
]);

/** One version of an index as an engine is addressed. */
export function definitionOf(plan: IndexPlan, physicalName: string): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: plan.name,
    entity: plan.kind,
    primary_key: "id",
    provider: "",
    fields: plan.fields,
    settings: plan.settings,
    definition_hash: "",
    physical_name: physicalName,
    seed: async function* () {},
  };
}
