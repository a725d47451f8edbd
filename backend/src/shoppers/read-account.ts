import type { AccountExport, AccountReviews, AccountView } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { phoneKey } from "../cod-limits/read-cod-facts";
import { readOrderView } from "../consignments/read-order-view";
import { readOwnReviews } from "../reviews/read-own-reviews";
import { readOrder } from "../workflows/consign-order/read-order";
import { readAddresses } from "./addresses";
import { keptOfShopper } from "./kept-records";
import { readSaved } from "./keep-saved";
import { ORDERS_OF_ACCOUNT } from "./read-orders";

/** Who stands at the account's door: the phone she proved, and Medusa's customer behind it. */
export type Shopper = { readonly customerId: string; readonly phone: string; readonly identityId: string };

const orders = z.array(z.object({ order_id: z.string(), placed_at: z.date() }));
const lines = z.array(z.object({ id: z.string(), name: z.string(), order_code: z.string() }));

/** The account as its page shows it. */
export async function readAccount(container: MedusaContainer, shopper: Shopper): Promise<AccountView> {
  const { customerId, phone } = shopper;
  const [addresses, savedIds, placed] = await Promise.all([
    readAddresses(container, customerId),
    readSaved(container, customerId),
    ordersOf(container, shopper),
  ]);
  const [last] = placed;
  const kept = keptOfShopper({ lastOrderedOn: last ? dateOf(last.placed_at) : null });
  return { phone, addresses, savedIds, kept };
}

/** What she said of goods, newest first. */
export async function readReviewsOf(container: MedusaContainer, shopper: Shopper): Promise<AccountReviews> {
  const placed = await ordersOf(container, shopper);
  const reviews = await readOwnReviews(container, { orderIds: placed.map((it) => it.order_id) });
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select l.id, l.product_title as name, c.order_code from consignment_line l
       join consignment c on c.id = l.consignment_id where l.id = any(?)`,
    [[...reviews.keys()]],
  );
  const named = lines.parse(found.rows).flatMap(({ id, name, order_code }) => {
    const review = reviews.get(id);
    return review ? [{ ...review, goodsName: name, orderCode: order_code }] : [];
  });
  return { reviews: named.sort((one, other) => other.writtenAt.localeCompare(one.writtenAt)) };
}

/** Everything the market holds of her as a shopper (Personal Data Protection Law 91/2025/QH15: the right to her data). */
export async function exportAccount(container: MedusaContainer, shopper: Shopper): Promise<AccountExport> {
  const views: AccountExport["orders"][number][] = [];
  for (const { order_id } of await ordersOf(container, shopper))
    views.push(await readOrderView(container, await readOrder(container, order_id)));
  const [account, { reviews }] = await Promise.all([
    readAccount(container, shopper),
    readReviewsOf(container, shopper),
  ]);
  return { exportedAt: clock.now().toISOString(), account, orders: views, reviews };
}

/** Newest first. */
export async function ordersOf(
  container: MedusaContainer,
  { phone, customerId }: Pick<Shopper, "phone" | "customerId">,
): Promise<z.infer<typeof orders>> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`${ORDERS_OF_ACCOUNT} order by 3 desc, 1`, [phoneKey(phone) ?? "", customerId]);
  return orders.parse(found.rows);
}
