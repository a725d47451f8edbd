/**
 * A table whose changes make documents stale. `marks` selects (kind, id) of those documents for the changed rows, which
 * are called `c`. It is set-based: a category with ten thousand products is one statement.
 */
export type WatchedTable = {
  readonly table: string;
  readonly marks: string;
  /** Where a row can be moved from one document to another, what it left is stale as well. */
  readonly moves?: true;
  /** Seconds until it matters: many orders of one product are taken up together. */
  readonly restsSeconds?: number;
  /** Of an update, only rows in which one of these differs. */
  readonly only?: readonly string[];
};

const PRODUCT_OF_VARIANT = "select 'product', v.product_id from product_variant v";
const OF_COOPERATIVE = `select 'cooperative', c.id from changed c
  union select 'product', l.product_id from changed c
    join product_product_cooperative_cooperative l on l.cooperative_id = c.id and l.deleted_at is null`;

/** Seconds that sold pieces may lag behind: they only break ties. */
const SOLD_RESTS = 30;

/** Everything goods-sql.ts and the facts read. A table that is missing here is found out by the nightly check. */
export const WATCHED: readonly WatchedTable[] = [
  { table: "product", marks: "select 'product', c.id from changed c" },
  { table: "product_variant", marks: "select 'product', c.product_id from changed c" },
  {
    table: "product_variant_price_set",
    marks: `${PRODUCT_OF_VARIANT} join changed c on c.variant_id = v.id`,
    moves: true,
  },
  {
    table: "price",
    marks: `${PRODUCT_OF_VARIANT} join product_variant_price_set ps on ps.variant_id = v.id
            join changed c on c.price_set_id = ps.price_set_id`,
  },
  { table: "product_category_product", marks: "select 'product', c.product_id from changed c", moves: true },
  {
    table: "product_category",
    marks: `select 'product', pk.product_id from product_category_product pk
            join changed c on c.id = pk.product_category_id`,
    only: ["handle", "parent_category_id", "deleted_at"],
  },
  {
    table: "product_variant_inventory_item",
    marks: `${PRODUCT_OF_VARIANT} join changed c on c.variant_id = v.id`,
    moves: true,
  },
  {
    table: "inventory_level",
    marks: `${PRODUCT_OF_VARIANT} join product_variant_inventory_item vi on vi.variant_id = v.id
            join changed c on c.inventory_item_id = vi.inventory_item_id`,
    only: ["stocked_quantity", "reserved_quantity", "deleted_at"],
  },
  { table: "certificate", marks: "select 'product', c.product_id from changed c", moves: true },
  {
    table: "cooperative",
    marks: OF_COOPERATIVE,
    only: [
      "status",
      "name",
      "handle",
      "kind",
      "peoples",
      "crafts",
      "province_code",
      "commune_code",
      "sentence",
      "sentence_en",
      "deleted_at",
    ],
  },
  {
    table: "product_product_cooperative_cooperative",
    marks: `select 'product', c.product_id from changed c union select 'cooperative', c.cooperative_id from changed c`,
    moves: true,
  },
  {
    table: "consignment",
    marks: "select 'product', cl.product_id from consignment_line cl join changed c on c.id = cl.consignment_id",
    restsSeconds: SOLD_RESTS,
    only: ["step", "placed_at", "deleted_at"],
  },
  {
    table: "consignment_line",
    marks: "select 'product', c.product_id from changed c",
    restsSeconds: SOLD_RESTS,
  },
];
