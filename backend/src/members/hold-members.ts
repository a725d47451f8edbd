import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Until the transaction ends nobody else adds members to this cooperative, so that "not yet a member" stays true. */
export async function holdMembers(trx: Knex.Transaction, cooperativeId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`members:${cooperativeId}`]);
}
