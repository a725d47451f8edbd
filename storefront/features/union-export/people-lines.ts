import type { PeopleIncome } from "@cho-phien/contract";
import { formatDateTime } from "@cho-phien/vietnam/dates";
import type { Locale } from "@/lib/i18n/locales";
import type { FileCell, ReportLines } from "./report-lines";
import { words } from "./words";

type Told = {
  readonly title: string;
  /** Heads in the order of a row. */
  readonly head: readonly string[];
  readonly reason: string;
  readonly reasonName: string;
};

/** All pages of named people as one table; why they were read stands above it, as in the log. */
export function peopleLines(
  pages: readonly PeopleIncome[],
  { title, head, reason, reasonName }: Told,
  locale: Locale,
): ReportLines {
  const [first] = pages;
  const t = words[locale];
  const number = (dong: string): FileCell => ({ kind: "number", value: Number(dong) });
  return {
    title,
    unitName: first?.unit.name ?? "",
    state: t.provisional,
    isLocked: false,
    meta: [
      [t.period, first?.period[locale] ?? ""],
      [reasonName, reason],
      [t.printedAt, formatDateTime(first?.readAt ?? new Date().toISOString())],
    ],
    head,
    rows: pages.flatMap(({ people }) =>
      people.map((it): readonly FileCell[] => [
        it.fullName,
        it.cooperative.name,
        it.communeName,
        number(it.confirmedDong),
        number(it.paidDong),
        number(it.accruedDong),
      ]),
    ),
    total: null,
    notes: [],
  };
}
