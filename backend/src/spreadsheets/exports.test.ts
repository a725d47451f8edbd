import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeGoodsFile } from "../goods/sheet/make-file";
import { historyFile } from "../history/template";
import { bankFile } from "../paying/bank-file";
import { taxReportFile } from "../taxes/report-file";
import { readWorkbook } from "./read-workbook";
import { unzipWorkbook } from "./unzip-workbook";

/** What a spreadsheet runs instead of showing: bare, behind blanks, in full width. The storefront's files are tried alike. */
const FORMULAS = [
  ...['=HYPERLINK("https://evil.example","x")', "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "|cmd", "%0A=1"],
  ...["\t=1+1", "\r=1+1", "\n=1+1", "   =1+1", "\u00A0=1+1", "\u3000=1+1"],
  ...["＝1+1", "＋1+1", "－1+1", "＠SUM(A1)", " ＝1+1"],
] as const;

const tax = (text: string) => ({
  ...{ cooperativeId: "coop_1", name: text, taxCode: text, acts: [text], revenueDong: "1", vatDong: "1", pitDong: "1" },
  ...{ offsetRevenueDong: "-1", offsetVatDong: "-1", offsetPitDong: "-1", totalDong: "1" },
});
const goods = (text: string) => ({
  ...{
    variantId: "variant_01JDGOODS",
    productId: "prod_1",
    sku: text,
    name: text,
    size: text,
    state: "selling" as const,
  },
  ...{ now: { price: null, stock: null }, promised: 0 },
});

/** Every file of the backend that makes a file a spreadsheet opens, filled with one text wherever a person's may stand. */
const XLSX: Readonly<Record<string, (text: string) => Promise<Buffer>>> = {
  "goods/sheet/make-file.ts": (text) => makeGoodsFile([goods(text)]),
  "history/template.ts": (text) => historyFile([{ id: text, fullName: text, communeCode: "03043" }]),
  "taxes/report-file.ts": (text) =>
    taxReportFile({ month: "2026-11", dueOn: "2026-12-20", declaredAt: null, rows: [tax(text)], totalDong: "1" }),
};
/** These hold nothing but our own words. */
const FIXED = ["cod-sheets/make-template.ts", "workflows/import-members/template.ts"];
const BANK = "paying/bank-file.ts";
/** These name the type of such a file, of one they hand on or are given. */
const HANDS_ON = [
  ...["admin/desk/bank-lines/file-form.tsx", "admin/desk/cod/upload-sheet.tsx"],
  ...["admin/desk/remittances/bank-file-button.tsx", "api/admin/withheld-tax/[month]/file/route.ts"],
  ...["api/coop/pay-runs/[id]/bank-file/route.ts"],
];

const ROOT = path.join(__dirname, "..");
const NAMES_A_SPREADSHEET =
  /text\/csv|spreadsheetml|\\uFEFF\$|(?:from |import\()"(?:write-excel-file|exceljs|xlsx|csv-stringify|papaparse)/i;

function naming(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((it) => /\.tsx?$/.test(it) && !it.includes(".test."))
    .filter((it) => NAMES_A_SPREADSHEET.test(readFileSync(path.join(ROOT, it), "utf8")));
}

const cellsOf = (file: Buffer) =>
  readWorkbook(unzipWorkbook(file), 5000).sheets.flatMap((rows) =>
    [...rows.values()].flatMap((it) => [...it.values()]),
  );

describe("every file for a spreadsheet", () => {
  it("is made by a writer with a row here", () => {
    expect(naming().toSorted()).toEqual([...Object.keys(XLSX), ...FIXED, BANK, ...HANDS_ON].toSorted());
  });

  it.each(Object.entries(XLSX))("%s keeps what begins like a formula as text", async (_, write) => {
    const plain = cellsOf(await write("Nông Thị Mai"));
    for (const text of FORMULAS) {
      const cells = cellsOf(await write(text));
      expect(cells.filter(({ kind }) => kind === "formula" || kind === "error")).toEqual([]);
      const texts = (of: typeof cells) => of.filter(({ kind }) => kind === "text").length;
      expect([text, texts(cells)]).toEqual([text, texts(plain)]);
    }
  });

  it("a bank's file holds nothing of a formula, whoever wrote the holder's name", () => {
    for (const text of FORMULAS) {
      const account = { bankBin: "970436", accountNumber: "0123456789", holderName: text };
      const [, row = ""] = bankFile("PC-4F2A9C1B", [{ account, amountDong: "1000", fullName: text }]).split("\r\n");
      expect(row).toMatch(/^0123456789,[A-Z ]*,970436,1000,CHI PC4F2A9C1B 01[A-Z0-9 ]*$/);
    }
  });
});
