import type { Cells, ColumnWords, Layout } from "../../spreadsheets/find-table";

/** The columns of a table of members, in the template's order. */
export const COLUMNS = {
  name: { heading: "Họ và tên", alsoCalled: ["ho ten", "ten", "ho va ten thanh vien"], isRequired: true },
  phone: { heading: "Số điện thoại", alsoCalled: ["dien thoai", "sdt", "so dt"], isRequired: false },
  phoneOwner: { heading: "Điện thoại của ai", alsoCalled: ["may cua ai", "chu dien thoai"], isRequired: false },
  canRead: { heading: "Biết đọc", alsoCalled: ["doc duoc"], isRequired: false },
  province: { heading: "Tỉnh, thành phố", alsoCalled: ["tinh", "tinh thanh"], isRequired: true },
  commune: { heading: "Xã, phường", alsoCalled: ["xa", "phuong", "xa phuong dac khu"], isRequired: true },
  birth: { heading: "Ngày sinh hoặc năm sinh", alsoCalled: ["ngay sinh", "nam sinh"], isRequired: false },
  birthConsent: {
    heading: "Chị đồng ý cho ghi ngày sinh",
    alsoCalled: ["dong y", "dong y ghi ngay sinh"],
    isRequired: false,
  },
  joined: { heading: "Ngày vào hợp tác xã", alsoCalled: ["ngay vao", "ngay gia nhap"], isRequired: false },
} as const satisfies Readonly<Record<string, ColumnWords>>;

export type Column = keyof typeof COLUMNS;

export const COLUMN_ORDER = [
  "name",
  "phone",
  "phoneOwner",
  "canRead",
  "province",
  "commune",
  "birth",
  "birthConsent",
  "joined",
] as const satisfies readonly Column[];

export const EXAMPLE = "Ví dụ:";

/** Up to 1,000 members; the template's example row is passed over. */
export const MEMBER_TABLE: Layout<Column> = {
  order: COLUMN_ORDER,
  columns: COLUMNS,
  mostRows: 1000,
  isPassedOver: ({ name }: Cells<Column>) => name?.text.normalize("NFC").trim().startsWith(EXAMPLE) === true,
};
