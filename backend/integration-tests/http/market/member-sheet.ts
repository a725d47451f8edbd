/** A member who is there already, as a table would name her. */
export type Standing = {
  readonly fullName: string;
  readonly phone: string;
  readonly province: string;
  readonly commune: string;
};

export type Planted = { readonly row: number; readonly letters: string; readonly code: string };

export type PlantedSheet = { readonly file: Buffer; readonly planted: readonly Planted[]; readonly goodCount: number };

const HEADINGS = [
  "Họ và tên",
  "Số điện thoại",
  "Điện thoại của ai",
  "Biết đọc",
  "Tỉnh, thành phố",
  "Xã, phường",
  "Ngày sinh hoặc năm sinh",
  "Chị đồng ý cho ghi ngày sinh",
  "Ngày vào hợp tác xã",
];

const SURNAMES = ["Nông", "Hoàng", "Lý", "Bế", "Đinh", "Lục", "Vi", "Triệu", "Đàm", "Hứa"];
const MIDDLES = ["Thị", "Thu", "Minh", "Ngọc", "Kim", "Bích"];
const GIVEN = ["Đào", "Mận", "Lê", "Cúc", "Huệ", "Lan", "Sim"];

type CellValue = string | number | Date | null | { readonly [name: string]: unknown };

/** The n-th good row: all names differ even without marks; dates come as Excel's own, as text, and as a year alone. */
function goodRow(index: number, tag: string): CellValue[] {
  const name = [SURNAMES[index % 10], MIDDLES[Math.floor(index / 10) % 6], tag, GIVEN[Math.floor(index / 60) % 7]].join(
    " ",
  );
  const births: readonly CellValue[] = [
    { value: new Date(Date.UTC(1980, index % 12, 1 + (index % 28))), type: Date, format: "dd/mm/yyyy" },
    `0${1 + (index % 9)}/03/19${70 + (index % 25)}`,
    String(1960 + (index % 40)),
  ];
  const phone = `03${String(firstPhone(tag) + index)}`;
  return [
    index % 2 === 0 ? name : `  ${name} `,
    phone,
    index % 5 === 0 ? "chồng" : "của chị",
    index % 7 === 0 ? "không" : "có",
    "Cao Bằng",
    "Xã Trùng Khánh",
    births[index % 3] ?? null,
    index % 2 === 0 ? "đã ký" : "đã nói",
    "15/06/2024",
  ];
}

/** Eight digits that differ from one tag to another, with room for 300 after them. */
function firstPhone(tag: string): number {
  const mixed = [...tag].reduce((sum, letter) => (sum * 131 + letter.charCodeAt(0)) % 38_999_000, 7);
  return 51_000_000 + mixed;
}

/** Seventeen ways to go wrong, each on a row of its own. */
function faults({ fullName, phone, province, commune }: Standing, tag: string) {
  const make = (index: number, cells: Readonly<Record<number, CellValue>>) =>
    goodRow(index, `${tag} Ly`).map((cell, place) => (place in cells ? (cells[place] ?? null) : cell));
  const text = (value: string) => ({ value, type: String });
  return [
    { letters: "B", code: "phone_bad", cells: make(0, { 1: "0912 345" }) },
    { letters: "A", code: "row_twice", cells: goodRow(4, tag) },
    { letters: "A", code: "already_member", cells: make(1, { 0: fullName, 1: phone, 4: province, 5: commune }) },
    { letters: "F", code: "ward_unknown", cells: make(2, { 5: "Xã Không Có Thật" }) },
    { letters: "F", code: "ward_elsewhere", cells: make(3, { 5: "Phường Ba Đình" }) },
    { letters: "G", code: "birth_future", cells: make(4, { 6: "01/01/2099" }) },
    { letters: "G", code: "date_bad", cells: make(5, { 6: "31/02/1980" }) },
    { letters: "B", code: "formula", cells: make(6, { 1: { value: '="0912"&"345678"', type: "Formula" } }) },
    { letters: "DE", code: "merged", cells: make(7, { 3: { value: "có", columnSpan: 2 }, 4: null }) },
    { letters: "A", code: "name_decomposed", cells: make(8, { 0: `Nguyễn Thị ${tag} Hiền`.normalize("NFD") }) },
    { letters: "A", code: "name_empty", cells: make(9, { 0: null }) },
    { letters: "A", code: "name_digits", cells: make(10, { 0: "Lý Thị 2" }) },
    { letters: "A", code: "name_hidden", cells: make(11, { 0: "Lý\u200bThị Mẩy" }) },
    { letters: "C", code: "owner_unknown", cells: make(12, { 2: "bưu điện" }) },
    { letters: "I", code: "joined_before_birth", cells: make(13, { 6: "05/03/1990", 8: "01/01/1989" }) },
    { letters: "A", code: "too_long", cells: make(14, { 0: text("Lý ".repeat(40).trim()) }) },
    { letters: "A", code: "looks_like_formula", cells: make(15, { 0: text("=cmd|' /C calc'!A0") }) },
  ];
}

/** A table of 300 rows: 283 good ones and seventeen planted faults among them, every seventeenth row. `tag` is one word. */
export async function plantedSheet(standing: Standing, tag: string): Promise<PlantedSheet> {
  const bad = faults(standing, tag);
  const rows: CellValue[][] = [];
  const planted: Planted[] = [];
  let good = 0;
  while (rows.length < 300) {
    const next = rows.length % 17 === 16 ? bad[planted.length] : undefined;
    if (next) planted.push({ row: rows.length + 2, letters: next.letters, code: next.code });
    rows.push(next ? next.cells : goodRow(good++, tag));
  }
  return { file: await sheetOf([HEADINGS, ...rows]), planted, goodCount: good };
}

/** An .xlsx of one sheet, written by a library that is not the reader under test. */
export async function sheetOf(rows: readonly (readonly CellValue[])[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  // Its overloads tell one sheet from several by shapes that our mixed cells do not narrow to.
  return await writeExcelFile(rows.map((row) => [...row]) as never).toBuffer();
}
