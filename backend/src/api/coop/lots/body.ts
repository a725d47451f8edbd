import type { NewLot, NewLotContributions } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { clientKey } from "../../../boundary/read-body";
import { contributionsBody } from "../contributions/body";

export const newLotBody = z.object({
  key: clientKey,
  productId: z.string().min(1).max(60),
  code: z.string().trim().min(1).max(40),
  madeOn: z.iso.date(),
}) satisfies z.ZodType<NewLot>;

export const lotContributionsBody = contributionsBody.extend({
  isConfirmed: z.boolean(),
}) satisfies z.ZodType<NewLotContributions>;
