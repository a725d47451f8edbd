import type { PhotoView } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";

/** A photo as it is stored beside products, cooperatives and consignment lines. */
export const photoShape = z.object({
  base: z.string(),
  widths: z.array(z.number()),
  alt: z.string(),
}) satisfies z.ZodType<PhotoView>;
