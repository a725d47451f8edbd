import type { GoodsFields, PhotoView } from "@cho-phien/contract";
import { metadataOf } from "../../goods/metadata";

/** One size needs a name in Medusa; the shop shows none where there is nothing to choose. */
export const ONLY_SIZE = "Một loại";
export const ONLY_OPTION = "Loại";

/** The fields of a product that new and changed goods write alike. */
export function productFields(goods: GoodsFields) {
  const [first] = goods.photos;
  return {
    title: goods.name,
    description: goods.story,
    weight: goods.weightGrams ?? 0,
    thumbnail: first ? fileOf(first, 320) : null,
    images: goods.photos.map((it) => ({ url: fileOf(it, 1080) })),
    metadata: metadataOf(goods),
  };
}

/** A size's price as Medusa takes it; none while nobody set one. */
export function pricesOf(priceDong: string | null): { amount: number; currency_code: string }[] {
  return priceDong === null ? [] : [{ amount: Number(priceDong), currency_code: "vnd" }];
}

/** The JPEG of a photo nearest to a width, as Medusa's own screens show it. */
function fileOf({ base, widths }: PhotoView, wanted: number): string {
  const width = widths.find((it) => it >= wanted) ?? widths.at(-1) ?? wanted;
  return `/static${base}-${width}.jpg`;
}
