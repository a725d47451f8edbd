import type { ColumnWords, Layout } from "../../spreadsheets/find-table";

/**
 * The columns of a table of prices and stock, in the file's order. Price and stock are meant to be changed; what they were
 * when the file was made stands beside them, so that a sale in between is not written over.
 */
export const COLUMNS = {
  code: { heading: "Mã hàng", alsoCalled: ["ma", "ma sp", "ma san pham"], isRequired: true },
  name: { heading: "Tên hàng", alsoCalled: ["ten", "hang"], isRequired: false },
  size: { heading: "Cỡ", alsoCalled: ["co loai", "loai"], isRequired: false },
  price: { heading: "Giá bán (đồng)", alsoCalled: ["gia ban", "gia", "gia dong"], isRequired: true },
  stock: { heading: "Số lượng đang có", alsoCalled: ["so luong", "so luong trong kho", "ton kho"], isRequired: true },
  priceThen: { heading: "Giá lúc tải về", alsoCalled: [], isRequired: true },
  stockThen: { heading: "Số lượng lúc tải về", alsoCalled: [], isRequired: true },
  promised: { heading: "Khách đã đặt", alsoCalled: [], isRequired: false },
  state: { heading: "Tình trạng", alsoCalled: [], isRequired: false },
} as const satisfies Readonly<Record<string, ColumnWords>>;

export type Column = keyof typeof COLUMNS;

export const COLUMN_ORDER = [
  "code",
  "name",
  "size",
  "price",
  "stock",
  "priceThen",
  "stockThen",
  "promised",
  "state",
] as const satisfies readonly Column[];

/** Two thousand sizes are a large cooperative's; the rest is room for a larger one. */
export const MOST_ROWS = 5000;

export const GOODS_TABLE: Layout<Column> = { order: COLUMN_ORDER, columns: COLUMNS, mostRows: MOST_ROWS };
