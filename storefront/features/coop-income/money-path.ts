import type { MonthString } from "@cho-phien/contract";
import { paths } from "@/lib/paths";

/** The money page of one month, without locale. */
export function moneyPath(month: MonthString): string {
  return `${paths.coop.money}?month=${month}`;
}
