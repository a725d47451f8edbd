import { isCalendarDate } from "../../members/fact-kinds";
import type { Cell } from "../../spreadsheets/read-workbook";

const DAY_MS = 86_400_000;
/** Excel's day 0 as it counts after its own 29 February 1900, and the Mac's. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Smaller numbers are years: Excel's day 2100 lies in 1905. */
const YEARS = { first: 1900, last: 2100 };
/** 31 December 2199. */
const LAST_SERIAL = 109_573;

/** A cell as yyyy-mm-dd, or yyyy where only the year stands; null when it is no date. Times of day are cut off. */
export function dateIn(cell: Pick<Cell, "kind" | "text">, { is1904 }: { readonly is1904: boolean }): string | null {
  const text = cell.text.normalize("NFKC").trim();
  if (/^\d{4}$/.test(text) && Number(text) >= YEARS.first && Number(text) <= YEARS.last) return text;
  if (cell.kind === "number") return dateOfSerial(Number(text), is1904);
  return dateOfText(text);
}

function dateOfSerial(serial: number, is1904: boolean): string | null {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return null;
  return new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** "05/03/1985", "5-3-1985", "5.3.1985" (day first, as written here) or "1985-03-05". */
function dateOfText(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const date = day && month ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isCalendarDate(date) ? date : null;
}
