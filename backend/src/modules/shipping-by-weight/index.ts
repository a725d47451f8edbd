import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ShippingByWeightProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [ShippingByWeightProvider] });
