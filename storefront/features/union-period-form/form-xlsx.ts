import type { SheetData } from "write-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import type { Locale } from "@/lib/i18n/locales";
import type { FormCell, PeriodForm } from "./form";
import { formWords } from "./form-words";

const text = (value: string) => ({ value, type: String }) as const;
const bold = (value: string) => ({ value, type: String, fontWeight: "bold" }) as const;

/** The form as a workbook: its heading above, the table's head frozen, numbers as numbers, and where to sign. */
export async function formXlsx(form: PeriodForm, locale: Locale): Promise<Buffer> {
  const t = formWords[locale];
  const [above, body] = form.bodies;
  const heading: SheetData = [
    ...(above ? [[text(above)]] : []),
    [bold(body)],
    [text(t.number[form.level])],
    [bold(t.nation)],
    [text(t.motto)],
    [text(form.placeAndDay)],
    [],
    [bold(t.report)],
    [bold(t.subject)],
    [bold(form.ofPeriod)],
    [bold(form.state)],
    ...form.facts.map(([name, value]) => [text(name), null, text(value)]),
    [text(t.dong)],
  ];
  const data: SheetData = [
    ...heading,
    [t.place, ...form.head].map((name) => ({ ...bold(name), wrap: true, borderStyle: "thin" as const })),
    ...form.rows.map((row, index) => [
      { value: index + 1, type: Number },
      text(row.name),
      ...row.cells.map((cell) => sheetCell(cell)),
    ]),
    ...(form.total
      ? [
          [
            null,
            bold(form.total.name),
            ...form.total.cells.map((cell) => ({ ...sheetCell(cell), fontWeight: "bold" as const })),
          ],
        ]
      : []),
    [],
    [bold(t.notes)],
    ...form.notes.map((note) => [text(note)]),
    [],
    [null, bold(t.preparedBy), null, null, bold(t.onBehalf[form.level])],
    [null, text(t.signHere), null, null, bold(t.head)],
    [null, null, null, null, text(t.sealHere)],
  ];
  return await writeXlsxFile(data, {
    sheet: "R6",
    columns: [{ width: 6 }, { width: 34 }, ...form.head.slice(1).map(() => ({ width: 18 }))],
    stickyRowsCount: heading.length + 1,
    orientation: "landscape",
  }).toBuffer();
}

function sheetCell(cell: FormCell) {
  if (typeof cell === "string") return { value: cell, type: String } as const;
  return { value: cell.value, type: Number, format: cell.kind === "share" ? "0.00%" : "#,##0" } as const;
}
