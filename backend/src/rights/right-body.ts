import type { RightUsed } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";

const wish = z.string().max(500);

/** One right used, as a body brings it. */
export const rightUsed = z.discriminatedUnion("right", [
  z.object({ right: z.literal("withdraw"), consentId: z.string().max(80) }),
  z.object({ right: z.literal("correct"), wish }),
  z.object({ right: z.literal("erase"), wish }),
  z.object({ right: z.literal("export") }),
]) satisfies z.ZodType<RightUsed>;
