import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { LocalSmsProvider } from "./service";

export default ModuleProvider(Modules.NOTIFICATION, { services: [LocalSmsProvider] });
