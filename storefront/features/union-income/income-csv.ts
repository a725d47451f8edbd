import type { UnionIncome } from "@cho-phien/contract";
import { formatDateTime } from "@cho-phien/vietnam/dates";
import type { useTranslations } from "next-intl";
import { shortMonth } from "@/lib/doors/months";
import { toCsv, type CsvCell } from "@/lib/csv";
import type { Narrowed } from "./narrow";

type Words = ReturnType<typeof useTranslations<"union.income">>;

/** The rows as shown, one line each, every line with its state and as-of time; no total line, so that a sum stays right. */
export function incomeCsv({ rows }: Narrowed, income: UnionIncome, t: Words): string {
  const asOf = formatDateTime(income.asOf);
  const lines = rows.map((row): readonly CsvCell[] => [
    shortMonth(row.month),
    row.cooperative.name,
    row.communeName,
    row.provinceName,
    BigInt(row.membersCount),
    BigInt(row.accruedDong),
    BigInt(row.paidDong),
    BigInt(row.confirmedDong),
    t("provisional"),
    asOf,
  ]);
  return toCsv([headings.map((name) => t(name)), ...lines]);
}

const headings = [
  "csvMonth",
  "csvCooperative",
  "csvCommune",
  "csvProvince",
  "csvMembers",
  "csvAccrued",
  "csvPaid",
  "csvConfirmed",
  "csvState",
  "csvAsOf",
] as const;
