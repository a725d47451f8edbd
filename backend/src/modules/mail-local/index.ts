import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { LocalMailProvider } from "./service";

export default ModuleProvider(Modules.NOTIFICATION, { services: [LocalMailProvider] });
