import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { VietnamesePostgresSearch } from "./provider";

export { VietnamesePostgresSearch };
export { LAYOUT } from "./plan";

/** Named in medusa-config as a provider of the Search Module. */
export default ModuleProvider(Modules.SEARCH, { services: [VietnamesePostgresSearch] });
