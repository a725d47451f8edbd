import type { WithheldTaxReport } from "@cho-phien/contract";

const COLUMNS = [
  ["Người bán", 34],
  ["Mã số thuế / số định danh", 24],
  ["Doanh thu", 16],
  ["Thuế GTGT", 14],
  ["Thuế TNCN", 14],
  ["Doanh thu hủy, trả", 18],
  ["GTGT bù trừ", 14],
  ["TNCN bù trừ", 14],
  ["Phải nộp", 16],
  ["Căn cứ", 24],
] as const;

/** The month's return as .xlsx: texts as text, amounts as whole numbers. */
export async function taxReportFile({ month, rows, totalDong }: WithheldTaxReport): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const bold = { fontWeight: "bold" } as const;
  // As text: a spreadsheet would make a number of a tax code, and a formula of a name that begins like one.
  const text = (value: string) => ({ value, type: String, format: "@" }) as const;
  // A household's month is far below the 9,007,199,254,740,991 a spreadsheet's number holds exactly.
  const amount = (dong: string) => ({ value: Number(dong), type: Number, format: "#,##0" }) as const;
  const heads = COLUMNS.map(([value]) => ({ value, ...bold, backgroundColor: "#E9EBF4" }));
  const lines = rows.map((it) => [
    text(it.name),
    text(it.taxCode ?? ""),
    ...[it.revenueDong, it.vatDong, it.pitDong, it.offsetRevenueDong, it.offsetVatDong, it.offsetPitDong].map(amount),
    amount(it.totalDong),
    text(it.acts.join(", ")),
  ]);
  const foot = [{ value: "Tổng phải nộp", ...bold }, ...Array.from({ length: 7 }, () => null), amount(totalDong), null];
  return await writeExcelFile([
    {
      data: [heads, ...lines, foot],
      sheet: `Thuế khấu trừ ${month}`,
      columns: COLUMNS.map(([, width]) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
