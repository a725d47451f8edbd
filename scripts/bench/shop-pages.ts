import type { Client } from "pg";
import { BROWSE, CHECKOUT, type Budget } from "./shop-budgets.ts";
import { type BenchDoor, must } from "./bench-door.ts";

export type ShopPage = {
  readonly name: string;
  readonly path: string;
  readonly budget: Budget;
  readonly cookie?: string;
};

/** What people type is in no search engine's list; the rest of the page is a listing. */
const SEARCH: Budget = { ...BROWSE, isFound: false };

/** One page of each kind, of goods that are like most in this market: copies, where there are any. */
export async function pagesOf(client: Client, shop: BenchDoor): Promise<readonly ShopPage[]> {
  const goods = await first(
    client,
    `select p.handle from product p join image i on i.product_id = p.id
      where p.status = 'published' and p.deleted_at is null and p.metadata ->> 'hiddenAt' is null
      group by p.id order by p.handle ~ '-[0-9]+$' desc, count(*) desc, p.handle limit 1`,
  );
  const cooperative = await first(
    client,
    `select c.handle from cooperative c join product_product_cooperative_cooperative l on l.cooperative_id = c.id
      where c.status = 'approved' and c.deleted_at is null group by c.id order by count(*) desc, c.handle limit 1`,
  );
  const aisle = async (kind: string) => String(await must(shop("GET", "/store/aisles"), `${kind}.0.slug`));
  const cookie = `basket=${await basketOf(client, shop)}`;
  return [
    { name: "home", path: "/", budget: BROWSE },
    { name: "listing", path: "/hang", budget: BROWSE },
    { name: "category", path: `/nhom/${await aisle("category")}`, budget: BROWSE },
    { name: "province", path: `/tinh/${await aisle("province")}`, budget: BROWSE },
    { name: "cooperative", path: `/htx/${cooperative}`, budget: BROWSE },
    { name: "product", path: `/hang/${goods}`, budget: BROWSE },
    { name: "search", path: "/hang?q=ca%20phe", budget: SEARCH },
    { name: "checkout", path: "/dat-hang", budget: CHECKOUT, cookie },
  ];
}

/** A basket with goods of two cooperatives, so that checkout shows two parcels. */
async function basketOf(client: Client, shop: BenchDoor): Promise<string> {
  const { rows } = await client.query<{ variant: string }>(
    `select distinct on (o.cooperative_id) v.id as variant from product p
       join product_variant v on v.product_id = p.id join product_product_cooperative_cooperative o on o.product_id = p.id
       join product_variant_inventory_item i on i.variant_id = v.id join inventory_level s on s.inventory_item_id = i.inventory_item_id
      where p.status = 'published' and p.metadata ->> 'hiddenAt' is null and s.stocked_quantity - s.reserved_quantity > 5
      order by o.cooperative_id, v.id limit 2`,
  );
  const [one, other] = rows.map(({ variant }) => variant);
  const cart = String(await must(shop("POST", "/store/baskets", { variantId: one, quantity: 1 }), "cartId"));
  await must(shop("POST", `/store/carts/${cart}/line-items`, { variant_id: other, quantity: 1 }), "cart.id");
  return cart;
}

async function first(client: Client, sql: string): Promise<string> {
  const { rows } = await client.query<{ handle: string }>(sql);
  if (!rows[0]) throw new Error(`Nothing found by ${sql}`);
  return rows[0].handle;
}
