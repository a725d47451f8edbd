/** The provider's name in medusa-config and under `provider_options`. */
export const IDENTIFIER = "search-meilisearch-vietnam";
