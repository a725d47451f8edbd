import type { MemberImportAcceptance } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { clientKey } from "../../../boundary/read-body";

/** What a member's form sends, new or corrected. */
export const memberFields = z.object({
  fullName: z.string().max(200),
  phone: z.string().max(40).nullish(),
  phoneOwner: z.enum(["self", "spouse", "other", "none"]),
  canRead: z.boolean(),
  communeCode: z.string().max(10),
});

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A member enrolled by hand, at whichever door. */
export const newMember = memberFields.extend({
  key: clientKey,
  joinedOn: day,
  isAnotherPerson: z.boolean().optional(),
});

export const importAcceptance = z.object({
  addRows: z.array(z.number().int().min(1)).max(1000),
}) satisfies z.ZodType<MemberImportAcceptance>;
