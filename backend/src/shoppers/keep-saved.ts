import type { SavedChange } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { MOST_SAVED, savedIds } from "./saved-ids";

const rows = z.array(z.object({ product_id: z.string() }));

/** The goods an account put aside, the latest first. */
export async function readSaved(container: MedusaContainer, customerId: string): Promise<readonly string[]> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("saved_goods")
    .select("product_id")
    .where({ customer_id: customerId })
    .orderBy([{ column: "saved_at", order: "desc" }, { column: "product_id" }])
    .limit(MOST_SAVED);
  return rows.parse(found).map((it) => it.product_id);
}

/** Adds what a device put aside and takes away what it took back; said again it changes nothing. The oldest make room. */
export async function changeSaved(
  container: MedusaContainer,
  { customerId, add, remove }: SavedChange & { readonly customerId: string },
): Promise<readonly string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    await trx.raw("delete from saved_goods where customer_id = ? and product_id = any(?)", [
      customerId,
      [...savedIds(remove)],
    ]);
    // The head of the list was saved last.
    await trx.raw(
      `insert into saved_goods (customer_id, product_id, saved_at)
       select ?, p.id, ?::timestamptz - make_interval(secs => t.place / 1000.0)
         from unnest(?::text[]) with ordinality as t(id, place) join product p on p.id = t.id
       on conflict do nothing`,
      [customerId, clock.now(), [...savedIds(add)]],
    );
    await trx.raw(
      `delete from saved_goods where customer_id = ? and product_id not in
        (select product_id from saved_goods where customer_id = ? order by saved_at desc, product_id limit ?)`,
      [customerId, customerId, MOST_SAVED],
    );
  });
  return await readSaved(container, customerId);
}
