import type { ConsignmentRow, MemberExport } from "@cho-phien/contract";
import { createTranslator, type Messages } from "next-intl";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import readExcel from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { ordersCsv } from "@/features/coop-orders/orders-csv";
import { statementXlsx } from "@/features/coop-statement/statement-xlsx";
import { membersCsv } from "@/features/member-list/members-csv";
import { reportCsv } from "@/features/union-export/report-csv";
import type { ReportLines } from "@/features/union-export/report-lines";
import { reportXlsx } from "@/features/union-export/report-xlsx";
import type { PeriodForm } from "@/features/union-period-form/form";
import { formXlsx } from "@/features/union-period-form/form-xlsx";

/** What a spreadsheet runs instead of showing: bare, behind blanks, in full width, and out of a quoted cell. */
const FORMULAS = [
  ...['=HYPERLINK("https://evil.example","x")', "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "|cmd", "%0A=1"],
  ...["\t=1+1", "\r=1+1", "\n=1+1", "   =1+1", "\u00A0=1+1", "\u3000=1+1"],
  ...["＝1+1", "＋1+1", "－1+1", "＠SUM(A1)", " ＝1+1", 'x","=1+1'],
] as const;

const NAME = "Nông Thị Mai";

/** Each letter a program may take for a formula's beginning, and the blanks some of them skip. */
const BEGINS_A_FORMULA = /^[\s"]*[=+\-@|%＝＋－＠]/u;

/** A word is the name it was asked by: no messages are needed to see what becomes of a person's text. */
function t<Namespace extends "coopMembers">(namespace?: Namespace) {
  return createTranslator<Messages, Namespace>({
    ...{ locale: "vi", onError: () => undefined, getMessageFallback: ({ key }) => key },
    ...(namespace ? { namespace } : {}),
  });
}

const order = (text: string): ConsignmentRow => ({
  ...{
    id: "c",
    orderCode: text,
    step: "placed",
    payment: "received",
    paidThrough: "cod",
    placedAt: "2026-11-01T00:00:00Z",
  },
  ...{ recipientName: text, provinceName: text, piecesCount: 1, firstLine: { name: text, photo: null } },
  ...{ totalDong: "1", isLate: false, attempts: 0, carrier: text, trackingCode: text },
});
const members = (text: string): MemberExport => ({
  month: "2026-11",
  members: [
    {
      ...{ id: "mem_1", fullName: text, phone: text, phoneOwner: "self", provinceName: text, communeName: text },
      ...{ memberFrom: "2026-01-01", memberUntil: null, accruedDong: "1", paidDong: "1", confirmedDong: "1" },
    },
  ],
});
const lines = (text: string): ReportLines => ({
  ...{ title: text, unitName: text, state: text, isLocked: false, meta: [[text, text]], head: [text, text] },
  ...{ rows: [[text, { kind: "number", value: -5 }]], total: [text, text], notes: [text] },
});
const form = (text: string): PeriodForm => ({
  ...{ bodies: [text, text], placeAndDay: text, ofPeriod: text, state: text, isLocked: false, level: "commune" },
  ...{ facts: [[text, text]], head: [text, text], rows: [{ name: text, cells: [text] }] },
  ...{ total: { name: text, cells: [text] }, notes: [text] },
});
const statement = (text: string) => ({
  ...{ title: text, cooperativeName: text, read: text, head: { item: text, amount: text, sheet: "S" } },
  ...{ pageOf: () => text, rows: [{ kind: "line", name: text, amountDong: "-5" } as const] },
});

/** Every file of this app that makes a file a spreadsheet opens, filled with one text wherever a person's text may stand. */
const CSV: Readonly<Record<string, (text: string) => string>> = {
  "features/coop-orders/orders-csv.ts": (text) => ordersCsv([order(text)], t()),
  "features/member-list/members-csv.ts": (text) => membersCsv(members(text), t("coopMembers")),
  "features/union-export/report-csv.ts": (text) => reportCsv(lines(text)),
};
const XLSX: Readonly<Record<string, (text: string) => Promise<Buffer>>> = {
  "features/coop-statement/statement-xlsx.ts": (text) => statementXlsx(statement(text)),
  "features/union-export/report-xlsx.ts": (text) => reportXlsx(lines(text)),
  "features/union-period-form/form-xlsx.ts": (text) => formXlsx(form(text), "vi"),
};
/** These name the type of such a file and hand on what the writers above, or the backend, made. */
const HANDS_ON = [
  "app/api/coop/members.csv/route.ts",
  "app/api/coop/orders.csv/route.ts",
  "app/api/coop/statement/[format]/route.ts",
  "app/api/union/period-form/[format]/route.ts",
  "features/union-export/formats.ts",
  "lib/csv.ts",
  "lib/doors/xlsx-answer.ts",
];

const ROOT = path.join(import.meta.dirname, "..");
const NAMES_A_SPREADSHEET =
  /text\/csv|spreadsheetml|\\uFEFF|from "(?:@\/lib\/csv|write-excel-file|exceljs|xlsx|csv-stringify|papaparse)/i;

function naming(): readonly string[] {
  const files = ["app", "features", "lib", "components"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((it) => path.join(folder, it)),
  );
  return files
    .filter((it) => /\.tsx?$/.test(it) && !it.includes(".test."))
    .filter((it) => NAMES_A_SPREADSHEET.test(readFileSync(path.join(ROOT, it), "utf8")));
}

describe("every file for a spreadsheet", () => {
  it("is made by a writer with a row here", () => {
    expect(naming().toSorted()).toEqual([...Object.keys(CSV), ...Object.keys(XLSX), ...HANDS_ON].toSorted());
  });

  it.each(Object.entries(CSV))("%s defuses what begins like a formula", (_, write) => {
    for (const text of FORMULAS) expect(runningCells(write(text)), JSON.stringify(text)).toEqual([]);
    // The check itself sees a cell that is not defused.
    expect(runningCells("\uFEFFTên,=1+1\r\n")).toEqual(["=1+1"]);
  });

  it.each(Object.entries(XLSX))("%s keeps what begins like a formula as text", async (_, write) => {
    const plain = await timesShown(await write(NAME), NAME);
    expect(plain).toBeGreaterThanOrEqual(4);
    for (const text of FORMULAS)
      expect([text, await timesShown(await write(text), text.trim())]).toEqual([text, plain]);
  });

  it("and a cell that is a formula would be seen: it has no text of its own", async () => {
    const file = await writeXlsxFile([[{ value: "=1+1", type: "Formula" }]], { sheet: "S" }).toBuffer();
    expect(await timesShown(file, "=1+1")).toBe(0);
  });
});

/** How often a workbook shows this text. */
async function timesShown(file: Buffer, text: string): Promise<number> {
  const sheets: unknown = await readExcel(file);
  return JSON.stringify(sheets).split(JSON.stringify(text).slice(1, -1)).length - 1;
}

/** The cells of a CSV a spreadsheet would run: anything but a bare number that begins like a formula. */
function runningCells(csv: string): readonly string[] {
  const cells = csv.slice(1).match(/"(?:[^"]|"")*"|[^",\r\n]+/g) ?? [];
  return cells.filter((cell) => BEGINS_A_FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
}
