import { z } from "@medusajs/framework/zod";

/** What a member's form sends, new or corrected. */
export const memberFields = z.object({
  fullName: z.string().max(200),
  phone: z.string().max(40).nullish(),
  phoneOwner: z.enum(["self", "spouse", "other", "none"]),
  canRead: z.boolean(),
  communeCode: z.string().max(10),
});

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
