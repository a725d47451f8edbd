import type { NewSharingRule, SharingParts } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { clientKey } from "../../../boundary/read-body";

const basisPoints = z.number().int().min(0).max(100_000);

/** Parts as they arrive; whether they make a rule is for the rules to say, with a sentence. */
export const partsBody = z.object({
  basis: z.enum(["maker", "contribution", "pool"]),
  retainedBp: basisPoints,
  fundBp: basisPoints,
  memberBp: basisPoints,
}) satisfies z.ZodType<SharingParts>;

export const newRuleBody = partsBody.extend({
  key: clientKey,
  advanceCapBp: z.number().int().min(0).max(10_000),
  validFrom: z.iso.date(),
  minutesRef: z.string().trim().max(120),
}) satisfies z.ZodType<NewSharingRule>;
