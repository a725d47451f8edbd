import type { SaleTerms } from "@cho-phien/income";
import { z } from "@medusajs/framework/zod";

const contribution = z.object({
  memberId: z.string(),
  units: z.string().regex(/^\d+$/),
  ratePerUnit: z.string().regex(/^\d+$/),
});

const terms = z.object({
  cooperativeId: z.string(),
  cooperativeKind: z.enum(["htx", "tht", "lhhtx", "household"]),
  platformFeeBp: z.number().int(),
  tax: z.object({ vatBp: z.number(), pitBp: z.number(), act: z.string().nullable() }),
  sharingRuleId: z.string(),
  sharingRuleVersion: z.number().int(),
  takenOn: z.string(),
}) satisfies z.ZodType<SaleTerms>;

/** What a consignment line keeps of the day it was sold: fee, tax, rule, and who made it. Later changes don't touch it. */
export const termsSnapshot = z.object({
  terms,
  contributions: z.array(contribution),
  members: z.array(z.object({ memberId: z.string(), communeCode: z.string() })),
});
export type TermsSnapshot = z.infer<typeof termsSnapshot>;
