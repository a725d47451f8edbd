import type { Dice } from "./dice.ts";

/** One statement past every door and event: what the index must notice is what the tables say. */
export type Change = { readonly sql: string; readonly values: readonly (string | number | null)[] };

/** What there is to change. */
export type Stage = {
  readonly products: readonly string[];
  /** Changed by transactions that stay open; by nothing else, so that nobody waits for them. */
  readonly late: string;
  readonly variants: readonly string[];
  readonly cooperatives: readonly string[];
  readonly categories: readonly string[];
};

const TITLES = ["Mật ong bạc hà", "Lạp sườn lợn", "Khăn thổ cẩm", "Chè shan tuyết", "Dứa sấy", "Măng khô", "Gạo nếp"];
const COOPERATIVES = ["HTX Hoa Đá", "Tổ hợp tác Bến Cọ", "HTX Mây Trắng", "HTX Suối Sương"];
const PEOPLES = ["Tày", "Nùng", "Thái", "Mông", "Dao"];
const PROVINCES = ["08", "04", "15", "24"];

type Maker = (dice: Dice, stage: Stage) => Change;

const product = (sql: string): Maker => {
  return (dice, { products }) => ({ sql: `update product set ${sql} where id = $1`, values: [dice.of(products)] });
};
const OF_VARIANT = "(select price_set_id from product_variant_price_set where variant_id = $1 limit 1)";
const ITEM = "(select inventory_item_id from product_variant_inventory_item where variant_id = $1 limit 1)";
const toggled = "deleted_at = case when deleted_at is null then now() end";
const variant = (sql: string): Maker => {
  return (dice, { variants }) => ({ sql, values: [dice.of(variants)] });
};
const cooperative = (sql: string, value: (dice: Dice) => string): Maker => {
  return (dice, { cooperatives }) => ({
    sql: `update cooperative set ${sql} where id = $1`,
    values: [dice.of(cooperatives), value(dice)],
  });
};

/** A sale placed so many days ago; at 30 days less two seconds it stops counting while the test still runs. */
function sale(ago: string): Maker {
  return (dice, { products, cooperatives }) => ({
    sql: `with c as (
        insert into consignment (id, order_id, order_code, cooperative_id, placed_at, shipping_dong, goods_dong, recipient)
        values (gen_random_uuid(), gen_random_uuid(), 'X', $2, now() - interval '${ago}', 0, 0, '{}') returning id)
      insert into consignment_line (id, order_line_id, product_id, variant_id, product_title, variant_title, quantity,
          unit_price_dong, amount_dong, shipping_share_dong, terms, consignment_id)
      select gen_random_uuid(), gen_random_uuid(), $1, 'v', 't', 't', ${1 + dice.below(9)}, 0, 0, 0, '{}', c.id from c`,
    values: [dice.of(products), dice.of(cooperatives)],
  });
}

function certificate(from: string, until: string): Maker {
  return (dice, { products, cooperatives }) => ({
    sql: `insert into certificate (id, product_id, stars, decision_number, issuer, issued_on, valid_until, verified_at, cooperative_id)
          values (gen_random_uuid(), $1, ${3 + dice.below(3)}, gen_random_uuid(), 'x', now() + interval '${from}', now() + interval '${until}', now(), $2)`,
    values: [dice.of(products), dice.of(cooperatives)],
  });
}

const MAKERS: readonly Maker[] = [
  (dice, { products }) => ({
    sql: "update product set title = $2 where id = $1",
    values: [dice.of(products), `${dice.of(TITLES)} ${dice.below(90)}`],
  }),
  product(`metadata = coalesce(metadata, '{}') || jsonb_build_object('nameEn', md5(random()::text))`),
  product("status = case status when 'published' then 'draft' else 'published' end"),
  product("status = case status when 'published' then 'draft' else 'published' end"),
  product(toggled),
  variant(`update price set amount = 1000 * (1 + floor(random() * 900)) where price_set_id = ${OF_VARIANT}`),
  variant(`update price set ${toggled} where price_set_id = ${OF_VARIANT}`),
  variant(`update product_variant set ${toggled} where id = $1`),
  variant("update product_variant set sku = left(md5(random()::text), 8) where id = $1"),
  variant(`update product_variant_price_set set ${toggled} where variant_id = $1`),
  variant(`update product_variant_inventory_item set ${toggled} where variant_id = $1`),
  variant(
    `update inventory_level set stocked_quantity = reserved_quantity + 5 * (random() < 0.5)::int where inventory_item_id = ${ITEM}`,
  ),
  (dice, { products }) => ({
    sql: "delete from product_category_product where product_id = $1",
    values: [dice.of(products)],
  }),
  (dice, { products, categories }) => ({
    sql: "insert into product_category_product (product_id, product_category_id) values ($1, $2) on conflict do nothing",
    values: [dice.of(products), dice.of(categories)],
  }),
  (dice, { categories }) => ({
    sql: `update product_category set ${toggled} where id = $1`,
    values: [dice.of(categories)],
  }),
  cooperative("name = $2", (dice) => `${dice.of(COOPERATIVES)} ${dice.below(9)}`),
  cooperative("status = $2", (dice) => (dice.isOne(3) ? "suspended" : "approved")),
  cooperative("province_code = $2", (dice) => dice.of(PROVINCES)),
  cooperative("peoples = jsonb_build_object('names', jsonb_build_array($2::text))", (dice) => dice.of(PEOPLES)),
  (dice, { products, cooperatives }) => ({
    sql: "update product_product_cooperative_cooperative set cooperative_id = $2 where product_id = $1",
    values: [dice.of(products), dice.of(cooperatives)],
  }),
  certificate("-1 day", "900 days"),
  certificate("-1 day", "2 seconds"),
  certificate("2 seconds", "900 days"),
  (dice, { products }) => ({
    sql: "delete from certificate where product_id = $1",
    values: [dice.of(products)],
  }),
  sale("1 day"),
  sale("29 days 23:59:58"),
];

/** The next change of a run: the same one for the same dice. */
export function nextChange(dice: Dice, stage: Stage): Change {
  return dice.of(MAKERS)(dice, stage);
}
