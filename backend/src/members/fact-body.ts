import type { NewFact } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { FACT_ORDER } from "./fact-kinds";

const about = { kind: z.enum(FACT_ORDER), source: z.string().max(120).optional() };

/** What she tells about herself, or that she prefers not to, as a body brings it. */
export const newFact = z.discriminatedUnion("answer", [
  z.object({ ...about, answer: z.literal("declined") }),
  z.object({
    ...about,
    answer: z.literal("stated"),
    value: z.string().max(40),
    consent: z.object({ version: z.string().max(60), how: z.enum(["signed", "spoken"]) }),
  }),
]) satisfies z.ZodType<NewFact>;
