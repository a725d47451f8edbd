import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CooperativeModule from "../modules/cooperative";

// Many products to one cooperative: goods are owned by the cooperative that lists them. `isList` on the product's side,
// because without it Medusa keeps the link one to one.
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  CooperativeModule.linkable.cooperative,
);
