import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";
import readExcel from "read-excel-file/node";

export const bytesOf = async (download: Download) => readFileSync(await download.path());

/** Every cell of the first sheet as text, row by row. */
export async function excelRows(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const sheets = await readExcel(bytes);
  const rows: readonly (readonly unknown[])[] = sheets[0]?.data ?? [];
  return rows.map((row) => row.map((cell) => String(cell ?? "")));
}

/** Every letter of the pages without spaces: a line's letters come from two files of the font. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const book = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages = await Promise.all(
    Array.from({ length: book.numPages }, async (_, index) => {
      const { items } = await (await book.getPage(index + 1)).getTextContent();
      return items.map((it) => ("str" in it ? it.str : "")).join("");
    }),
  );
  return pages.join("").replaceAll(/\s/g, "");
}
