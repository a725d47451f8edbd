import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PhonePasswordProvider } from "./service";

export default ModuleProvider(Modules.AUTH, { services: [PhonePasswordProvider] });
