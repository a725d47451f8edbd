import type { GoodsState } from "@cho-phien/contract";
import { COLUMN_ORDER, COLUMNS, type Column, MOST_ROWS } from "./columns";
import { goodsCode } from "./goods-code";
import type { ShownStanding } from "./read-standing";

const STATES: Readonly<Record<GoodsState, string>> = {
  selling: "Đang bán",
  out_of_stock: "Hết hàng",
  draft: "Nháp",
  hidden: "Đang ẩn",
};

const WIDTHS: Readonly<Record<Column, number>> = {
  code: 16,
  name: 36,
  size: 20,
  price: 16,
  stock: 20,
  priceThen: 16,
  stockThen: 20,
  promised: 14,
  state: 14,
};

const CHANGEABLE: readonly Column[] = ["price", "stock"];
const EDIT_COLOUR = "#FCEFC9";
const FIXED_COLOUR = "#E9EBF4";

/** Includes full-width forms, which some spreadsheets fold. Source: OWASP CSV injection, as in the storefront's CSV. */
const FORMULA_START = /^\s*[=+\-@|%＝＋－＠\t\r\n]/u;

/** A cell of text is no formula in .xlsx; the apostrophe keeps it so when somebody saves the file as CSV. */
function defused(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

const NOTES: readonly (readonly [string, string])[] = [
  ["Sửa được", "Hai cột màu vàng: Giá bán và Số lượng đang có. Các cột khác xin giữ nguyên."],
  ["Giá bán", "Số đồng nguyên, ví dụ 75000 hoặc 75.000."],
  ["Số lượng đang có", "Tất cả số cái đang có, kể cả hàng khách đã đặt mà chưa giao. Hết thì ghi 0."],
  ["Bán trong lúc sửa", "Chợ tính phần chị thêm bớt. Tệp ghi từ 20 thành 25 là thêm 5, dù lúc đó vừa bán 2 cái."],
  ["Hàng không sửa", "Để nguyên, hoặc xoá cả dòng: chợ giữ giá và số lượng cũ."],
  ["Hàng mới", "Thêm ở trang Hàng, không thêm trong bảng này."],
];

/** The .xlsx of a cooperative's prices and stock: a row a size, headings frozen, the two columns to change in yellow. */
export async function makeGoodsFile(standing: readonly ShownStanding[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const bold = { fontWeight: "bold" } as const;
  const headings = COLUMN_ORDER.map((it) => ({
    value: COLUMNS[it].heading,
    ...bold,
    wrap: true,
    backgroundColor: CHANGEABLE.includes(it) ? EDIT_COLOUR : FIXED_COLOUR,
  }));
  const notes = NOTES.map(([what, how]) => [
    { value: what, ...bold },
    { value: how, wrap: true },
  ]);
  return await writeExcelFile([
    {
      data: [headings, ...standing.slice(0, MOST_ROWS).map(rowOf)],
      sheet: "Giá và số lượng",
      columns: COLUMN_ORDER.map((it) => ({ width: WIDTHS[it] })),
      stickyRowsCount: 1,
    },
    { data: notes, sheet: "Hướng dẫn", columns: [{ width: 24 }, { width: 80 }] },
  ]).toBuffer();
}

function rowOf({ variantId, sku, name, size, now, promised, state }: ShownStanding) {
  const text = (value: string) => ({ value: defused(value), type: String, format: "@" });
  const number = (value: number | null) => (value === null ? null : { value, type: Number, format: "#,##0" });
  const price = now.price === null ? null : Number(now.price);
  const cells = {
    code: text(goodsCode({ id: variantId, sku })),
    name: text(name),
    size: text(size ?? ""),
    price: shaded(number(price)),
    stock: shaded(number(now.stock)),
    priceThen: number(price),
    stockThen: number(now.stock),
    promised: number(promised),
    state: text(STATES[state]),
  };
  return COLUMN_ORDER.map((it) => cells[it]);
}

function shaded<Cell extends object>(cell: Cell | null) {
  return cell === null ? { backgroundColor: EDIT_COLOUR } : { ...cell, backgroundColor: EDIT_COLOUR };
}
