import type { GoodsFields } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { photoShape } from "../catalogue/photo-shape";

const bilingual = z.object({ vi: z.string(), en: z.string().nullish() }).nullish();

/** What a product keeps beside Medusa's own fields; the shop reads the same names (catalogue/goods-row.ts). */
export const goodsMetadata = z
  .object({
    nameEn: z.string().nullish(),
    descriptionEn: z.string().nullish(),
    materials: bilingual,
    technique: bilingual,
    care: bilingual,
    shelfLife: bilingual,
    inSeason: z.boolean().nullish(),
    photos: z.array(photoShape).nullish(),
    lowStockAt: z.number().nullish(),
    hiddenAt: z.string().nullish(),
  })
  .nullish();
export type GoodsMetadata = z.infer<typeof goodsMetadata>;

/** Pieces at which a size is low when the cooperative named no number of its own. */
export const LOW_STOCK_AT = 3;

const both = (vi: string, en: string) => (vi === "" ? null : { vi, en: en === "" ? null : en });

/** Fields → metadata; every name is written, because Medusa keeps what is left out. */
export function metadataOf(fields: GoodsFields): Record<string, unknown> {
  const { english } = fields;
  return {
    nameEn: english.name || null,
    descriptionEn: english.story || null,
    materials: both(fields.materials, english.materials),
    technique: both(fields.technique, english.technique),
    care: both(fields.care, english.care),
    shelfLife: both(fields.shelfLife, english.shelfLife),
    inSeason: fields.isInSeason,
    photos: fields.photos,
    lowStockAt: fields.lowStockAt,
  };
}

/** Metadata → the fields of the form. */
export function fieldsOfMetadata(metadata: GoodsMetadata) {
  const vi = (text: { vi: string } | null | undefined) => text?.vi ?? "";
  const en = (text: { en?: string | null | undefined } | null | undefined) => text?.en ?? "";
  return {
    photos: metadata?.photos ?? [],
    materials: vi(metadata?.materials),
    technique: vi(metadata?.technique),
    care: vi(metadata?.care),
    shelfLife: vi(metadata?.shelfLife),
    lowStockAt: metadata?.lowStockAt ?? null,
    isInSeason: metadata?.inSeason ?? false,
    english: {
      name: metadata?.nameEn ?? "",
      story: metadata?.descriptionEn ?? "",
      materials: en(metadata?.materials),
      technique: en(metadata?.technique),
      care: en(metadata?.care),
      shelfLife: en(metadata?.shelfLife),
    },
  };
}
