import type { Asks } from "./awaited-order";

/**
 * Held to the end of the transaction: whoever decides about an order's transfers, or lets it run out, is alone. A
 * payment and the end of its time then come one after the other, and the later sees what the earlier did.
 */
export async function holdOrder(trx: Asks, orderId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('bank-order:' || ?, 0))", [orderId]);
}
