import { foldWords } from "@cho-phien/vietnam";

type Row = {
  /** As the template heads it. */
  readonly heading: string;
  /** What people also write, folded. */
  readonly alsoCalled: readonly string[];
  readonly isRequired: boolean;
};

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
} as const satisfies Readonly<Record<string, Row>>;

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

/** The column a heading names, whatever its case, marks and trailing star; null for one we do not read. */
export function columnOf(heading: string): Column | null {
  const plain = foldWords(heading);
  return (
    COLUMN_ORDER.find((it) => foldWords(COLUMNS[it].heading) === plain) ??
    COLUMN_ORDER.find((it) => COLUMNS[it].alsoCalled.some((word) => word === plain)) ??
    null
  );
}

/** 0 → "A", 27 → "AB". */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest >= 0 ? letterOf(rest) : ""}${String.fromCharCode(65 + (index % 26))}`;
}
