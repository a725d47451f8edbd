import type { ColumnWords, Layout } from "../spreadsheets/find-table";

/**
 * The columns of a carrier's cash sheet. Ours is the template; beside each heading stand those of the two layouts carriers
 * send (docs/cod-sheets.md): A, a line a waybill, and B, a line a customer's order.
 */
export const COLUMNS = {
  tracking: {
    heading: "Mã vận đơn",
    alsoCalled: [
      "ma van don so hieu",
      "so hieu buu gui",
      "ma buu gui",
      "ma don hang van chuyen",
      "ma don ghn",
      "tracking code",
    ],
    isRequired: false,
  },
  order: {
    heading: "Mã đơn hàng",
    alsoCalled: ["ma don", "ma don khach hang", "ma don hang rieng", "ma don shop", "order code"],
    isRequired: false,
  },
  cooperative: {
    heading: "Hợp tác xã",
    alsoCalled: ["nguoi gui", "ten nguoi gui", "cua hang", "sender"],
    isRequired: false,
  },
  collected: {
    heading: "Tiền thu hộ (đồng)",
    alsoCalled: ["tien thu ho", "so tien thu ho", "tien cod", "cod", "tong tien thu", "collected"],
    isRequired: true,
  },
  fee: {
    heading: "Phí (đồng)",
    alsoCalled: ["phi", "tong phi", "tong cuoc", "cuoc va phi", "phi dich vu", "fee"],
    isRequired: false,
  },
  net: {
    heading: "Thực nhận (đồng)",
    alsoCalled: ["thuc nhan", "con lai", "so tien chuyen", "tien tra shop", "net"],
    isRequired: false,
  },
  paidOn: {
    heading: "Ngày chuyển tiền",
    alsoCalled: ["ngay tra tien", "ngay doi soat", "ngay chuyen khoan", "ngay thanh toan", "paid on"],
    isRequired: true,
  },
  reference: {
    heading: "Mã chuyển tiền",
    alsoCalled: ["ma phien", "ma phien chuyen tien", "ma doi soat", "so bang ke", "so tham chieu", "reference"],
    isRequired: true,
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

export type Column = keyof typeof COLUMNS;

export const COLUMN_ORDER = [
  "tracking",
  "order",
  "cooperative",
  "collected",
  "fee",
  "net",
  "paidOn",
  "reference",
] as const satisfies readonly Column[];

/** A carrier settles daily or weekly; five thousand parcels are more than this market sends in a week. */
export const MOST_ROWS = 5000;

export const COD_TABLE: Layout<Column> = { order: COLUMN_ORDER, columns: COLUMNS, mostRows: MOST_ROWS };
