import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { VietnameseMeilisearch } from "./provider";

export { VietnameseMeilisearch };
export { FORMAT } from "./plan";
export type { MeilisearchOptions } from "./options";
export { SearchUnavailable, isSearchUnavailable } from "./search-unavailable";

/** Named in medusa-config as a provider of the Search Module. */
export default ModuleProvider(Modules.SEARCH, { services: [VietnameseMeilisearch] });
