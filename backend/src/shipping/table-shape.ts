import type { ShippingTableView } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";

const amount = z.string().regex(/^\d{1,9}$/);
const prices = z.object({ same_province: amount, same_region: amount, next_region: amount, across: amount });

/** A table as it is sent and stored; whether it makes sense is judged by packages/shipping. */
export const tableShape = z.object({
  bands: z
    .array(z.object({ upToGrams: z.number().int().min(1).max(100_000), pricesDong: prices }))
    .min(1)
    .max(10),
  furtherKgDong: prices,
  remoteDong: amount,
  freeFromDong: amount.nullable(),
  pickUpPlace: z.string().max(120).nullable(),
  carriers: z.array(z.string().max(20)).max(10),
}) satisfies z.ZodType<ShippingTableView>;
