import type { SheetData } from "write-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import type { StatementTable } from "./statement-table";

/**
 * The statement as a workbook. Texts are cells of type string, which no program reads as a formula; amounts are numbers a
 * reader can add up, and a double holds every whole đồng up to 2^53.
 */
export async function statementXlsx({ title, cooperativeName, read, head, rows }: StatementTable): Promise<Buffer> {
  const data: SheetData = [
    [{ value: title, type: String, fontWeight: "bold" }],
    [{ value: cooperativeName, type: String }],
    [{ value: read, type: String }],
    [],
    [
      { value: head.item, type: String, fontWeight: "bold" },
      { value: head.amount, type: String, fontWeight: "bold", align: "right" },
    ],
    ...rows.map(({ kind, name, amountDong }) => {
      const weight = kind === "section" || kind === "closing" ? ({ fontWeight: "bold" } as const) : {};
      const text = { value: name, type: String, ...weight };
      return amountDong === null
        ? [text]
        : [text, { value: Number(amountDong), type: Number, format: "#,##0", ...weight }];
    }),
  ];
  return await writeXlsxFile(data, { sheet: head.sheet, columns: [{ width: 52 }, { width: 20 }] }).toBuffer();
}
