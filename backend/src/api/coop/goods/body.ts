import type { GoodsVariantFields, SaveGoods } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { photoShape } from "../../../catalogue/photo-shape";
import { readPrice, readStock } from "../../../goods/read-numbers";
import { MOST_PHOTOS, MOST_SIZES } from "../../../goods/limits";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";

const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((it) => it.normalize("NFC").trim())
    .default("");
const long = text(10_000);
const short = text(300);
/** A number as a form or a script sends it; read by rules that have sentences. */
const number = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((it) => (it === null || it === undefined || it === "" ? null : String(it)));

const variant = z.object({
  id: z.string().min(1).max(60).optional(),
  title: text(80),
  titleEn: text(80),
  priceDong: number,
  stock: number,
});

export const goodsBody = z.object({
  publish: z.boolean().default(false),
  name: text(150),
  categoryHandle: text(80),
  photos: z
    .array(photoShape.extend({ alt: z.string().max(300) }))
    .max(MOST_PHOTOS)
    .default([]),
  optionTitle: text(40),
  variants: z.array(variant).min(1).max(1000),
  makers: z
    .array(z.object({ memberId: z.string().min(1).max(60), weight: z.number().int().min(1).max(1000) }))
    .max(200)
    .default([]),
  story: long,
  materials: short,
  technique: short,
  care: short,
  shelfLife: short,
  weightGrams: z.number().int().min(1).max(1_000_000).nullable().default(null),
  lowStockAt: z.number().int().min(0).max(1000).nullable().default(null),
  isInSeason: z.boolean().default(false),
  english: z
    .object({ name: text(150), story: long, materials: short, technique: short, care: short, shelfLife: short })
    .default({ name: "", story: "", materials: "", technique: "", care: "", shelfLife: "" }),
});

/** Goods as they arrive, everything a form can get wrong refused with its own sentence. */
export function readGoodsBody(sent: unknown): SaveGoods {
  return checkedGoods(readBody(goodsBody, sent));
}

/** The part of the check a fixed shape cannot say. */
export function checkedGoods<Body extends z.infer<typeof goodsBody>>(body: Body): Body & SaveGoods {
  const { variants, photos, name } = body;
  if (name === "") throw refuse("goods_need_name", {}, "name");
  if (variants.length > MOST_SIZES) throw refuse("sizes_too_many", { most: String(MOST_SIZES) }, "variants");
  const stray = photos.findIndex((it) => !/^\/photos\/[\w-]+$/.test(it.base));
  if (stray >= 0) throw refuse("photo_not_ours", {}, `photos.${stray}`);
  return { ...body, variants: readSizes(variants) };
}

function readSizes(variants: z.infer<typeof goodsBody>["variants"]): GoodsVariantFields[] {
  const seen = new Set<string>();
  return variants.map(({ id, title, titleEn, priceDong, stock }, index) => {
    const field = `variants.${index}`;
    if (title === "" && variants.length > 1) throw refuse("size_without_name", {}, `${field}.title`);
    if (seen.has(title)) throw refuse("size_named_twice", { size: title }, `${field}.title`);
    seen.add(title);
    return {
      id,
      title,
      titleEn,
      priceDong: priceDong === null ? null : readPrice(priceDong, `${field}.priceDong`),
      stock: stock === null ? null : readStock(stock, `${field}.stock`),
    };
  });
}
