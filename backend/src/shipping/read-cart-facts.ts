import { dong, type Dong } from "@cho-phien/money";
import { isWay } from "@cho-phien/shipping";
import type { ChosenWay } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { countOfMedusa, dongOfMedusa, medusaNumber } from "../boundary/money";
import { communeDestination } from "./destination";
import type { CartFacts } from "./quote-cart";

export const chosenWay = z.object({ cooperativeId: z.string().max(64), way: z.custom<ChosenWay["way"]>(isWay) });

/** What a shopper chose per cooperative, from her cart's metadata; anything else she may have put there is no choice. */
const chosenWays = z.array(chosenWay).max(100).nullish().catch(null);

const row = z.object({
  ways: chosenWays,
  commune_code: z.string().nullable(),
  lines: z.array(
    z.object({
      variantId: z.string().nullable(),
      quantity: medusaNumber.transform(countOfMedusa),
      unitPrice: medusaNumber.transform(dongOfMedusa),
    }),
  ),
});

/**
 * A cart's goods, place and ways in one statement (Medusa's own reading of a cart takes dozens), or null when there is no
 * such cart. Prices are before discounts: a voucher does not take free-from away.
 */
export async function readCartFacts(container: MedusaContainer, cartId: string): Promise<CartFacts | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select c.metadata -> 'shipping_ways' as ways, a.metadata ->> 'commune_code' as commune_code,
            (select coalesce(json_agg(json_build_object('variantId', i.variant_id, 'quantity', i.quantity::text,
                                                        'unitPrice', i.unit_price::text)), '[]')
               from cart_line_item i where i.cart_id = c.id and i.deleted_at is null) as lines
       from cart c left join cart_address a on a.id = c.shipping_address_id
      where c.id = ? and c.deleted_at is null`,
    [cartId],
  );
  const [found] = z.array(row).parse(answer.rows);
  if (!found) return null;
  return {
    lines: found.lines.flatMap(({ variantId, quantity, unitPrice }) =>
      variantId === null ? [] : [{ variantId, quantity, amountDong: times(unitPrice, quantity) }],
    ),
    destination: communeDestination(found.commune_code ?? ""),
    ways: found.ways ?? [],
  };
}

function times(unitPrice: Dong, quantity: number): Dong {
  return dong(unitPrice * BigInt(quantity));
}
