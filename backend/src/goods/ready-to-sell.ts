import type { GoodsChoices, GoodsFields } from "@cho-phien/contract";

export const neededToSell = ["photo", "name", "category", "price", "stock", "makers"] as const;
export type Needed = (typeof neededToSell)[number];

type Asked = Pick<GoodsFields, "photos" | "name" | "categoryHandle" | "variants" | "makers">;

/**
 * What goods still need before a shopper may see them, in the order of the form. Makers only under a rule by makers:
 * without them nobody would be due anything from the sale.
 */
export function missingToSell(goods: Asked, basis: GoodsChoices["basis"]): readonly Needed[] {
  const has: Readonly<Record<Needed, boolean>> = {
    photo: goods.photos.length > 0,
    name: goods.name !== "",
    category: goods.categoryHandle !== "",
    price: goods.variants.length > 0 && goods.variants.every((it) => it.priceDong !== null),
    stock: goods.variants.length > 0 && goods.variants.every((it) => it.stock !== null),
    makers: basis !== "maker" || goods.makers.length > 0,
  };
  return neededToSell.filter((it) => !has[it]);
}
