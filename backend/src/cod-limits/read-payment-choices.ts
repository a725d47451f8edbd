import type { PaymentChoices } from "@cho-phien/contract";
import { codSentence } from "@cho-phien/settlement";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongOfMedusa, medusaNumber } from "../boundary/money";
import { askCod } from "./promise-cod";
import { phoneKey } from "./read-cod-facts";

const cart = z.object({
  id: z.string(),
  total: medusaNumber,
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
  region: z.object({ payment_providers: z.array(z.object({ id: z.string(), is_enabled: z.boolean() })) }).nullish(),
});

/** Cash first, as most shoppers pay; then a transfer; then a card (storefront.md). */
const ORDER = ["cod", "vietqr", "stripe"];
const COD = "pp_cod_cod";

type Asked = { readonly cartId: string; readonly phone: string | null; readonly language: "vi" | "en" };

/**
 * How a cart may be paid; null when there is none. Without a phone only the sum is judged. Of a phone it tells whether it may pay
 * at the door, never why it may not: nobody learns of another's parcels.
 */
export async function readPaymentChoices(container: MedusaContainer, asked: Asked): Promise<PaymentChoices | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const fields = ["id", "total", "shipping_address.phone", "region.payment_providers.*"];
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: asked.cartId } });
  if (!data[0]) return null;
  const read = cart.parse(data[0]);
  const phone = phoneKey(asked.phone ?? read.shipping_address?.phone ?? "") ?? "";
  const decision = await askCod(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
    phone,
    cartId: read.id,
    amountDong: dongOfMedusa(read.total),
  });
  const reason = "refused" in decision ? codSentence(decision, asked.language) : null;
  const placeOf = (id: string) => (ORDER.findIndex((it) => id.includes(it)) + 1 || ORDER.length + 1) - 1;
  const choices = (read.region?.payment_providers ?? [])
    .filter((it) => it.is_enabled)
    .map(({ id }) =>
      id === COD ? { id, isAvailable: reason === null, reason } : { id, isAvailable: true, reason: null },
    )
    .sort((one, other) => placeOf(one.id) - placeOf(other.id));
  return { choices };
}
