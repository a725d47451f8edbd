import { z } from "@medusajs/framework/zod";

const text = z.string().nullish();

/** What a shopper said with her order, in the order's metadata (written by prepare-purchase, copied by complete-cart). */
export const orderWords = z.object({
  /** To every cooperative. */
  note: text,
  coop_notes: z.record(z.string(), z.string()).nullish().catch(null),
  gift_message: text,
});
export type OrderWords = z.infer<typeof orderWords>;

/** What one cooperative reads: what was said to all, then what was said to her. Null where nothing was. */
export function noteFor(cooperativeId: string, said: OrderWords | null | undefined): string | null {
  const own = said?.coop_notes ?? {};
  const notes = [said?.note?.slice(0, 500), Object.hasOwn(own, cooperativeId) ? own[cooperativeId]?.slice(0, 300) : ""];
  return notes.filter(Boolean).join("\n") || null;
}

export function giftOf(said: OrderWords | null | undefined): string | null {
  return said?.gift_message?.slice(0, 300) || null;
}
