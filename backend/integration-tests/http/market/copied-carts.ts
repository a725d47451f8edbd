import type { Door } from "./door-client";

type Sql = (text: string, values?: readonly unknown[]) => Promise<any[]>;

/** A table's rows again, each with the columns that name it changed. */
const again = (table: string, where: string, changed: string) =>
  `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(old) || ${changed})).* from ${table} old where ${where}`;

/**
 * Baskets like this one, ready to be bought: filling fifty by the shop's door takes a minute, and the race they are for begins
 * after that. Answers their ids.
 */
export async function copiesOf(
  sql: Sql,
  cartId: string,
  { count, tag = "" }: { count: number; tag?: string },
): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_, n) => `${cartId}_${tag}${n}`);
  for (const [n, id] of ids.entries()) {
    const named = (column: string) => `jsonb_build_object('id', old.id || '_${tag}${n}', '${column}', '${id}')`;
    await sql(again("cart", "old.id = $1", `jsonb_build_object('id', '${id}')`), [cartId]);
    await sql(again("cart_line_item", "old.cart_id = $1", named("cart_id")), [cartId]);
    await sql(again("cart_shipping_method", "old.cart_id = $1", named("cart_id")), [cartId]);
    const paid = "select payment_collection_id from cart_payment_collection where cart_id = $1";
    const collection = `old.payment_collection_id || '_${tag}${n}'`;
    await sql(again("payment_collection", `old.id in (${paid})`, `jsonb_build_object('id', old.id || '_${tag}${n}')`), [
      cartId,
    ]);
    await sql(
      again(
        "payment_session",
        `old.payment_collection_id in (${paid})`,
        `jsonb_build_object('id', old.id || '_${tag}${n}', 'payment_collection_id', ${collection})`,
      ),
      [cartId],
    );
    await sql(
      again(
        "cart_payment_collection",
        "old.cart_id = $1",
        `jsonb_build_object('id', old.id || '_${tag}${n}', 'cart_id', '${id}', 'payment_collection_id', ${collection})`,
      ),
      [cartId],
    );
  }
  return ids;
}

/** All at once; the statuses, and the codes of what was refused. */
export async function completeAll(shop: Door, cartIds: readonly string[]) {
  const answers = await Promise.all(cartIds.map((id) => shop("POST", `/store/carts/${id}/complete`, {})));
  return {
    orderIds: answers.flatMap(({ status, body }) => (status === 200 && body.order ? [body.order.id] : [])),
    refused: answers.flatMap(({ status, body }) =>
      status === 200 && body.order ? [] : [[status, body.code ?? body.message]],
    ),
  };
}
