import type { BothLanguages, Report, ReportCell, ReportColumn, SnapshotPage, UnitName } from "@cho-phien/contract";
import { dateOf, formatDateTime } from "@cho-phien/vietnam/dates";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import type { Locale } from "@/lib/i18n/locales";
import { formWords } from "./form-words";

/** A value of the form: a number a reader can add up, or words; a hidden figure is the same sign for every reason. */
export type FormCell = { readonly kind: "number" | "share"; readonly value: number } | string;
export type FormRow = { readonly name: string; readonly cells: readonly FormCell[] };

/** R6 of reports.md: the official form of a period, as paper and as workbook. */
export type PeriodForm = {
  /** The body above, and the one that reports. */
  readonly bodies: readonly [string | null, string];
  readonly placeAndDay: string;
  readonly ofPeriod: string;
  readonly state: string;
  readonly isLocked: boolean;
  readonly level: UnitName["level"];
  readonly facts: readonly (readonly [string, string])[];
  readonly head: readonly string[];
  readonly rows: readonly FormRow[];
  readonly total: FormRow | null;
  readonly notes: readonly string[];
};

type Printing = { readonly locale: Locale; readonly printedAt: string };

/** The form as it was signed, from a snapshot. */
export function formOfSnapshot(snapshot: SnapshotPage, { locale, printedAt }: Printing): PeriodForm {
  const t = formWords[locale];
  const { unit, columns } = snapshot;
  const own = snapshot.rows.find((it) => it.key === unit.code);
  const locked = t.locked(snapshot.version);
  return {
    ...headOf(snapshot, { locale, printedAt }),
    state: snapshot.isStillLatest ? locked : `${locked} (${t.superseded})`,
    isLocked: true,
    facts: [
      [t.filter, t.everything],
      [t.knownOn, formatDateTime(snapshot.asKnownOn)],
      [t.lockedBy, `${snapshot.signedBy}, ${formatDateTime(snapshot.lockedAt)}`],
      [t.printedAt, formatDateTime(printedAt)],
      [t.digest, snapshot.sha256],
    ],
    rows: inOrder(snapshot.rows.filter((it) => it.key !== unit.code).map((it) => rowOf(it, { columns, locale }))),
    total: own ? { ...rowOf(own, { columns, locale }), name: t.total } : null,
    notes: notesOf(snapshot, locale),
  };
}

/** The form of a period that is not locked, from the books of now. */
export function formOfReport(report: Report, { locale, printedAt }: Printing): PeriodForm {
  const t = formWords[locale];
  const columns = formColumns(report.columns);
  return {
    ...headOf({ ...report, columns }, { locale, printedAt }),
    state: t.provisional,
    isLocked: false,
    facts: [
      [t.filter, t.everything],
      [t.knownOn, formatDateTime(report.asKnownOn)],
      [t.printedAt, formatDateTime(printedAt)],
    ],
    rows: inOrder(report.rows.map((it) => rowOf(it, { columns, locale }))),
    total: report.total && { ...rowOf(report.total, { columns, locale }), name: t.total },
    notes: notesOf(report, locale),
  };
}

/** The columns a snapshot has; the change against the period before is no part of the form. */
function formColumns(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  return columns.filter((it) => it.key !== "change");
}

type Headed = Pick<Report, "unit" | "period" | "columns">;

function headOf({ unit, period, columns }: Headed, { locale, printedAt }: Printing) {
  const t = formWords[locale];
  return {
    bodies: bodiesOf(unit, locale),
    placeAndDay: t.placeAndDay(
      unit.level === "nation" ? t.seat : (findOrgUnit(unit.code)?.name ?? unit.name),
      dateOf(printedAt).slice(0, 4),
    ),
    ofPeriod: t.ofPeriod(period[locale], unit.name),
    level: unit.level,
    head: [t.unit, ...columns.map((it) => it.label[locale])],
  };
}

function bodiesOf({ code, level, name }: UnitName, locale: Locale): PeriodForm["bodies"] {
  const t = formWords[locale];
  if (level === "nation") return [null, t.union];
  const above = findOrgUnit(findOrgUnit(code)?.parentCode ?? "");
  return [level === "province" || !above ? t.union : t.unionOf(above.fullName), t.unionOf(name)];
}

type Row = { readonly label: BothLanguages; readonly cells: Readonly<Record<string, ReportCell>> };

function rowOf(
  { label, cells }: Row,
  { columns, locale }: Pick<Headed, "columns"> & { readonly locale: Locale },
): FormRow {
  return { name: label[locale], cells: columns.map(({ key, kind }) => formCell(cells[key], kind)) };
}

function formCell(cell: ReportCell | undefined, kind: ReportColumn["kind"]): FormCell {
  if (cell?.hidden !== undefined) return "—";
  const value = cell?.value ?? null;
  if (value === null) return "";
  return kind === "share" ? { kind: "share", value: Number(value) / 10_000 } : { kind: "number", value: Number(value) };
}

const alphabet = new Intl.Collator("vi");

function inOrder(rows: readonly FormRow[]): readonly FormRow[] {
  return rows.toSorted((one, other) => alphabet.compare(one.name, other.name));
}

function notesOf(
  { definitions, hiddenNote }: Pick<Report, "definitions" | "hiddenNote">,
  locale: Locale,
): readonly string[] {
  return [
    ...(hiddenNote ? [hiddenNote[locale]] : []),
    ...definitions.map((it) => `${it.name[locale]}: ${it.text[locale]}`),
  ];
}
