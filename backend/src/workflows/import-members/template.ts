import { COLUMN_ORDER, COLUMNS, type Column, EXAMPLE } from "./columns";

const EXAMPLES: Readonly<Record<Column, string>> = {
  name: `${EXAMPLE} Nông Thị Mai`,
  phone: "0912 345 678",
  phoneOwner: "của chị",
  canRead: "có",
  province: "Cao Bằng",
  commune: "Xã Trùng Khánh",
  birth: "05/03/1985",
  birthConsent: "đã ký",
  joined: "01/02/2024",
};

/** The sheet of notes: what to write in each column, in the words of the sentences that refuse it. */
const NOTES: Readonly<Record<Column, string>> = {
  name: "Bắt buộc. Họ tên đầy đủ, gõ bằng bàn phím tiếng Việt.",
  phone: "10 chữ số. Không có thì để trống.",
  phoneOwner: "“của chị”, “chồng”, “người khác” hoặc “không có”. Mã xác nhận chỉ gửi tới máy của chính chị.",
  canRead: "“có” hoặc “không”. Để trống là có.",
  province: "Bắt buộc. Tên tỉnh hiện nay, ví dụ Cao Bằng.",
  commune: "Bắt buộc. Tên xã, phường từ ngày 1/7/2025.",
  birth: "Không bắt buộc. Ngày/tháng/năm, hoặc chỉ ghi năm. Chỉ ghi khi chị đồng ý.",
  birthConsent: "“đã ký” hoặc “đã nói”. Chị không đồng ý thì để trống cả hai ô ngày sinh.",
  joined: "Ngày/tháng/năm. Để trống là hôm nay.",
};

const WIDTHS: Readonly<Record<Column, number>> = {
  name: 28,
  phone: 16,
  phoneOwner: 18,
  canRead: 10,
  province: 20,
  commune: 24,
  birth: 24,
  birthConsent: 28,
  joined: 20,
};

/** The .xlsx to fill in: headings, one example row that is never imported, and a second sheet that explains each column. */
export async function memberTemplate(): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const bold = { fontWeight: "bold" } as const;
  // Every cell below is text, so that Excel keeps the zero a phone begins with.
  const asText = { type: String, format: "@" } as const;
  const table = [
    COLUMN_ORDER.map((it) => ({ value: COLUMNS[it].heading, ...bold, backgroundColor: "#E9EBF4" })),
    COLUMN_ORDER.map((it) => ({ value: EXAMPLES[it], ...asText, fontStyle: "italic" as const })),
  ];
  const notes = [
    [
      { value: "Cột", ...bold },
      { value: "Cách ghi", ...bold },
    ],
    ...COLUMN_ORDER.map((it) => [{ value: COLUMNS[it].heading }, { value: NOTES[it], wrap: true }]),
    [
      { value: "Dòng mẫu" },
      { value: "Dòng bắt đầu bằng “Ví dụ:” không được nhập. Mỗi tệp nhiều nhất 1.000 dòng.", wrap: true },
    ],
  ];
  return await writeExcelFile([
    {
      data: table,
      sheet: "Thành viên",
      columns: COLUMN_ORDER.map((it) => ({ width: WIDTHS[it] })),
      stickyRowsCount: 1,
    },
    { data: notes, sheet: "Hướng dẫn", columns: [{ width: 30 }, { width: 70 }] },
  ]).toBuffer();
}
