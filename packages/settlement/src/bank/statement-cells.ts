import { dong, type Dong, ZERO_DONG } from "@cho-phien/money";

/**
 * A sum as banks write it: "1.250.000", "1,250,000.00", "+590000", "- 20.000 VND"; nothing is nought. Null where it is no
 * whole number of đồng, or where the separators don't stand every three digits.
 */
export function readSum(cell: string): Dong | null {
  const text = cell.replace(/\s|₫|đ|vnd/gi, "");
  if (text === "" || text === "-") return ZERO_DONG;
  const match = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,15})(?:[.,]00)?$/.exec(text);
  if (!match) return null;
  const digits = (match[2] ?? "").replace(/[.,]/g, "");
  return dong(BigInt(`${match[1] === "-" ? "-" : ""}${digits}`));
}

/** An instant from "30/11/2026" or "30/11/2026 14:05:09" in Vietnam, which has no summer time; null for no such day. */
export function readBookedAt(cell: string): string | null {
  const match = /^(\d{2})[/-](\d{2})[/-](\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(cell);
  if (!match) return null;
  const [, day, month, year, hour = "00", minute = "00", second = "00"] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const at = new Date(`${local}.000Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString() !== `${local}.000Z`) return null;
  return new Date(`${local}+07:00`).toISOString();
}
