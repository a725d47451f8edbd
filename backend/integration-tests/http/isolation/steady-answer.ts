import { unzipWorkbook } from "../../../src/spreadsheets/unzip-workbook";
import type { Answer } from "./calls";

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

/** Looks at a member's record since then: each reading writes down that it looked, and says so. */
const LOOKS_OF_NOW = /(?:\{"at":"<now>","who":"[^"]*","purpose":"\w+"\},?)+/g;

/**
 * An answer without when it was made: instants since `began`, and of a file what its sheets hold instead of its bytes, which
 * name the hour.
 */
export function withoutTheHour({ status, body }: Answer, began: number): Answer {
  const unpacked = body.replace(/"fileBase64":"([\w+/=]+)"/, (_, file: string) => {
    const parts = [...unzipWorkbook(Buffer.from(file, "base64"))];
    return `"sheets":${JSON.stringify(parts)}`;
  });
  const hourless = unpacked.replaceAll(INSTANT, (it) => (Date.parse(it) >= began ? "<now>" : it));
  return { status, body: hourless.replaceAll(LOOKS_OF_NOW, "<looks>") };
}
