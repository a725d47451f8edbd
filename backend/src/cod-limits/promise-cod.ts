import { type Dong, dongToWire, ZERO_DONG } from "@cho-phien/money";
import { type CodDecision, type CodFacts, codLimitsOn, decideCod } from "@cho-phien/settlement";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { clock } from "../boundary/clock";
import { readEnv } from "../boundary/env";
import { readCodFacts } from "./read-cod-facts";

type Asked = { readonly phone: string; readonly cartId: string; readonly amountDong: Dong };

/** Whether this order may be paid at the door now; nothing is promised. */
export async function askCod(knex: Knex, asked: Asked): Promise<CodDecision> {
  const now = clock.now();
  return decideCod(asJudged(await readCodFacts(knex, { ...asked, now })), codLimitsOn(dateOf(now)));
}

/**
 * Asks under the phone's lock and, when the answer is yes, keeps the promise until its order's consignments stand: two orders of
 * one phone at once are judged one after the other, the second with the first counted.
 */
export async function promiseCod(knex: Knex, asked: Asked): Promise<CodDecision> {
  return await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('cod:' || ?, 0))", [asked.phone]);
    const decision = await askCod(trx, asked);
    if ("refused" in decision) return decision;
    await trx("cod_promise").where({ phone: asked.phone }).andWhereRaw("at < now() - interval '1 day'").delete();
    await trx("cod_promise")
      .insert({ cart_id: asked.cartId, phone: asked.phone, amount_dong: dongToWire(asked.amountDong), at: clock.now() })
      .onConflict("cart_id")
      .merge();
    return decision;
  });
}

/** Where one phone orders for many (a desk that takes orders by telephone), what is known of it says nothing. */
function asJudged(facts: CodFacts): CodFacts {
  return readEnv(process.env).judgesPhones ? facts : { ...facts, openOrders: 0, openDong: ZERO_DONG, cameBackOn: [] };
}
