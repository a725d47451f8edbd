import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { SortedLocksProvider } from "./service";

/** Named in medusa-config as the default provider of the Locking Module. */
export default ModuleProvider(Modules.LOCKING, { services: [SortedLocksProvider] });
