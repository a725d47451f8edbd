import { GOODS_TABLE } from "../../../src/goods/sheet/columns";
import { readUpload } from "../../../src/spreadsheets/read-upload";
import type { Answer, Door } from "./door-client";
import { sheetOf } from "./member-sheet";

const COLUMNS = ["code", "name", "size", "price", "stock", "priceThen", "stockThen"] as const;

export const HEADINGS = [
  "Mã hàng",
  "Tên hàng",
  "Cỡ",
  "Giá bán (đồng)",
  "Số lượng đang có",
  "Giá lúc tải về",
  "Số lượng lúc tải về",
];
export const [CODE, PRICE, STOCK] = [0, 3, 4];

export type CellValue = string | number | null | { readonly [name: string]: unknown };
export type Row = CellValue[];

/** The rows of a downloaded table of prices and stock, as a person would see them. */
export async function download(door: Door): Promise<Row[]> {
  const { status, body } = await door("GET", "/coop/goods-sheet");
  expect([status, body.fileName]).toEqual([200, expect.stringMatching(/^gia-va-so-luong-\d{4}-\d\d-\d\d\.xlsx$/)]);
  const { rows } = readUpload(body.fileBase64, GOODS_TABLE);
  return rows.map(({ cells }) =>
    COLUMNS.map((column) => {
      const cell = cells[column];
      return cell ? (cell.kind === "number" ? Number(cell.text) : cell.text) : null;
    }),
  );
}

export async function upload(door: Door, rows: readonly Row[]): Promise<Answer> {
  const file = await sheetOf([HEADINGS, ...rows]);
  return await door("POST", "/coop/goods-sheets", { fileName: "gia.xlsx", fileBase64: file.toString("base64") });
}

/** The rows with some cells of one of them changed. */
export function changed(rows: readonly Row[], index: number, cells: Readonly<Record<number, CellValue>>): Row[] {
  return rows.map((row, at) =>
    at === index ? row.map((cell, place) => (place in cells ? (cells[place] ?? null) : cell)) : row,
  );
}

type Sql = (text: string, values?: readonly unknown[]) => Promise<any[]>;

/** Two thousand sizes of one product as Medusa stores them, by statements: making them one by one takes minutes. */
export async function storeTwoThousand(sql: Sql, handle: string): Promise<void> {
  const [goods] = await sql(
    `select p.id from product p join product_product_cooperative_cooperative l on l.product_id = p.id
       join cooperative c on c.id = l.cooperative_id where c.handle = $1 limit 1`,
    [handle],
  );
  const [place] = await sql("select default_location_id as id from store limit 1");
  const all = "from generate_series(1, 2000) n";
  await sql(
    `insert into product_variant (id, title, sku, product_id, manage_inventory, allow_backorder)
     select 'variant_n' || n, 'Cỡ ' || n, 'N-' || n, $1, true, false ${all}`,
    [goods.id],
  );
  for (const statement of [
    `insert into price_set (id) select 'pset_n' || n ${all}`,
    `insert into product_variant_price_set (id, variant_id, price_set_id)
     select 'pvps_n' || n, 'variant_n' || n, 'pset_n' || n ${all}`,
    `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
     select 'price_n' || n, 'pset_n' || n, 'vnd', 50000, '{"value": "50000", "precision": 20}', 0 ${all}`,
    `insert into inventory_item (id, sku) select 'iitem_n' || n, 'N-' || n ${all}`,
    `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
     select 'pvii_n' || n, 'variant_n' || n, 'iitem_n' || n, 1 ${all}`,
  ])
    await sql(statement);
  await sql(
    `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
       reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
     select 'ilev_n' || n, 'iitem_n' || n, $1, 5, '{"value": "5", "precision": 20}', 0, '{"value": "0", "precision": 20}',
            0, '{"value": "0", "precision": 20}' ${all}`,
    [place.id],
  );
}
