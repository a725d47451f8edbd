import type { DistributionAsked, NewDistribution } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { clientKey } from "../../../boundary/read-body";

export const distributionBody = z.object({
  month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/),
  incomeKind: z.enum(["surplus_use", "surplus_labour", "wage"]),
  minutesRef: z.string().trim().max(120),
}) satisfies z.ZodType<DistributionAsked>;

export const newDistributionBody = distributionBody.extend({
  key: clientKey,
  seen: z.string().regex(/^[0-9a-f]{64}$/),
}) satisfies z.ZodType<NewDistribution>;
