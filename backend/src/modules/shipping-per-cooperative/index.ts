import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ShippingPerCooperativeProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [ShippingPerCooperativeProvider] });
