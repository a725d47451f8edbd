import type { PaidThrough } from "@cho-phien/contract";

/** Which way money comes through each payment provider of the region. A provider without a row is not ours: it throws. */
export const PAID_THROUGH: Readonly<Record<string, PaidThrough>> = {
  pp_cod_cod: "cod",
  pp_vietqr_vietqr: "bank",
  pp_stripe_stripe: "card",
};

type Collection = {
  readonly payments?: readonly { readonly provider_id: string; readonly created_at: Date }[] | null | undefined;
};

/**
 * The way an order is paid, by the newest payment it was completed with. An order without a payment is one that costs
 * nothing, and is handed over like one paid at the door.
 */
export function paidThroughOf(collections: readonly Collection[]): PaidThrough {
  const payments = collections.flatMap((it) => [...(it.payments ?? [])]);
  const newest = payments.toSorted((one, other) => other.created_at.getTime() - one.created_at.getTime())[0];
  if (!newest) return "cod";
  const way = PAID_THROUGH[newest.provider_id];
  if (!way) throw new Error(`Nobody said how money comes through the payment provider ${newest.provider_id}`);
  return way;
}
