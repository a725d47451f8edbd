import type { GoodsCard, PhotoView } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { placeOf } from "./place";
import { photoShape } from "./photo-shape";
import { ratingOf } from "./rating";

/** A text the cooperative wrote; its English may be missing. */
const bilingual = z.object({ vi: z.string(), en: z.string().nullish() }).nullish();

/** What the statement of goods-sql.ts answers; parsed, because JSON columns promise nothing. */
export const goodsRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  weight: z.number().nullable(),
  metadata: z
    .object({
      nameEn: z.string().nullish(),
      descriptionEn: z.string().nullish(),
      materials: bilingual,
      technique: bilingual,
      shelfLife: bilingual,
      care: bilingual,
      photos: z.array(photoShape).nullish(),
    })
    .nullable(),
  cooperative_id: z.string(),
  cooperative_handle: z.string(),
  cooperative_name: z.string(),
  commune_code: z.string(),
  province_code: z.string(),
  category_handle: z.string(),
  min_price: z.string(),
  max_price: z.string(),
  available: z.number(),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      titleEn: z.string().nullable(),
      price: z.string(),
      available: z.number(),
    }),
  ),
  sold_count: z.number(),
  stars_sum: z.number().nullable(),
  reviews_count: z.number().nullable(),
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  decision_number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued_on: z.string().nullable(),
  valid_until: z.string().nullable(),
});
export type GoodsRow = z.infer<typeof goodsRow>;

/** Row → card as packages/contract has it. */
export function cardOf(row: GoodsRow): GoodsCard {
  return {
    id: row.id,
    handle: row.handle,
    name: row.title,
    nameEn: row.metadata?.nameEn ?? null,
    photo: photosOf(row)[0] ?? null,
    priceDong: row.min_price,
    hasSeveralPrices: row.min_price !== row.max_price,
    certificate: certificateOf(row),
    cooperative: { handle: row.cooperative_handle, name: row.cooperative_name },
    place: placeOf(row.commune_code),
    categoryHandle: row.category_handle,
    soldCount: row.sold_count,
    rating: ratingOf({ starsSum: row.stars_sum ?? 0, count: row.reviews_count ?? 0 }),
    inStock: row.available > 0,
  };
}

/** The product's photos in the order the cooperative gave them. */
export function photosOf(row: GoodsRow): readonly PhotoView[] {
  return row.metadata?.photos ?? [];
}

function certificateOf({ stars, decision_number, issuer, issued_on, valid_until }: GoodsRow): GoodsCard["certificate"] {
  if (stars === null || !decision_number || !issuer || !issued_on || !valid_until) return null;
  return { stars, decisionNumber: decision_number, issuer, issuedOn: issued_on, validUntil: valid_until };
}
