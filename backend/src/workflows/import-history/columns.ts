import type { Cells, ColumnWords, Layout } from "../../spreadsheets/find-table";
import type { Column } from "./read-table";

/** The columns of a table of past months, in the template's order. */
export const COLUMN_ORDER = ["month", "member_id", "name", "commune", "amount"] as const satisfies readonly Column[];

const COLUMNS = {
  month: { heading: "Tháng", alsoCalled: ["month", "thang nam"], isRequired: true },
  member_id: { heading: "Mã thành viên", alsoCalled: ["ma", "member id"], isRequired: false },
  name: { heading: "Họ và tên", alsoCalled: ["ho ten", "ten", "name"], isRequired: true },
  commune: { heading: "Xã, phường", alsoCalled: ["xa", "phuong", "commune"], isRequired: false },
  amount: { heading: "Số tiền (đồng)", alsoCalled: ["so tien", "thu nhap", "amount"], isRequired: true },
} as const satisfies Readonly<Record<Column, ColumnWords>>;

/** A hundred members over twenty months; who got nothing is left as the template has her, and passed over. */
export const HISTORY_TABLE: Layout<Column> = {
  order: COLUMN_ORDER,
  columns: COLUMNS,
  mostRows: 2000,
  isPassedOver: ({ amount }: Cells<Column>) => amount === undefined,
};
