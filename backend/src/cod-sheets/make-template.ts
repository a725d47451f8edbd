import { COLUMN_ORDER, COLUMNS, type Column } from "./columns";

const WIDTHS: Readonly<Record<Column, number>> = {
  tracking: 20,
  order: 18,
  cooperative: 28,
  collected: 20,
  fee: 16,
  net: 20,
  paidOn: 18,
  reference: 20,
};

const NOTES: readonly (readonly [string, string])[] = [
  ["Mỗi dòng", "Một kiện hàng đơn vị vận chuyển đã thu tiền và đã chuyển về tài khoản chợ."],
  ["Mã", "Ghi mã vận đơn; không có thì ghi mã đơn hàng (CP1024-7K4M), đơn nhiều kiện thì thêm tên hợp tác xã."],
  ["Tiền", "Số đồng nguyên, ví dụ 590000 hoặc 590.000. Thực nhận = thu hộ − phí; có thể bỏ trống."],
  ["Mã chuyển tiền", "Số phiên đối soát hoặc số giao dịch ngân hàng. Cùng một mã và một kiện chỉ ghi một lần."],
];

/** Our own layout as .xlsx, for a carrier whose sheet we do not know. */
export async function makeCodTemplate(): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const headings = COLUMN_ORDER.map((it) => ({ value: COLUMNS[it].heading, fontWeight: "bold", wrap: true }) as const);
  const notes = NOTES.map(([what, how]) => [{ value: what, fontWeight: "bold" } as const, { value: how, wrap: true }]);
  return await writeExcelFile([
    {
      sheet: "Thu hộ",
      data: [headings],
      columns: COLUMN_ORDER.map((it) => ({ width: WIDTHS[it] })),
      stickyRowsCount: 1,
    },
    { sheet: "Cách ghi", data: notes, columns: [{ width: 18 }, { width: 90 }] },
  ]).toBuffer();
}
