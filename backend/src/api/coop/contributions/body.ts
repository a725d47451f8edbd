import type { NewContributions, NewMonthContributions } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";

/** Whole units; a billion grams is a thousand tonnes. */
const units = z.string().regex(/^[1-9]\d{0,9}$/);
const rate = z.string().regex(/^[1-9]\d{0,8}$/);

export const contributionsBody = z.object({
  unit: z.enum(["piece", "gram", "minute"]),
  rows: z
    .array(
      z.object({
        memberId: z.string().min(1).max(60),
        units,
        rate,
        agreedHow: z.enum(["present", "spoken", "thumb"]).nullable(),
      }),
    )
    .max(500)
    .refine((rows) => new Set(rows.map((it) => it.memberId)).size === rows.length),
}) satisfies z.ZodType<NewContributions>;

export const monthContributionsBody = contributionsBody.extend({
  month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/),
}) satisfies z.ZodType<NewMonthContributions>;
