import { fold, formatMonth, type Locale } from "@cho-phien/vietnam";
import { monthsOf, period, periodKinds, type Period, type PeriodKind } from "./period";

export type NotAPeriod = { readonly refused: "not_a_period"; readonly text: string };

const ROMAN = ["I", "II", "III", "IV"];

type PeriodNames = { readonly [locale in Locale]: (of: Period) => string };

/** How the official forms write a period: "Quý III/2026", "9 tháng đầu năm 2026". */
const names: { readonly [kind in PeriodKind]: PeriodNames } = {
  month: {
    vi: (of) => capital(formatMonth(monthsOf(of)[0] ?? "", "vi")),
    en: (of) => formatMonth(monthsOf(of)[0] ?? "", "en"),
  },
  quarter: {
    vi: ({ year, ordinal }) => `Quý ${ROMAN[ordinal - 1]}/${year}`,
    en: ({ year, ordinal }) => `Quarter ${ROMAN[ordinal - 1]}/${year}`,
  },
  six_months: {
    vi: ({ year, ordinal }) => `6 tháng ${ordinal === 1 ? "đầu" : "cuối"} năm ${year}`,
    en: ({ year, ordinal }) => `${ordinal === 1 ? "First" : "Last"} six months of ${year}`,
  },
  nine_months: {
    vi: ({ year }) => `9 tháng đầu năm ${year}`,
    en: ({ year }) => `First nine months of ${year}`,
  },
  year: { vi: ({ year }) => `Năm ${year}`, en: ({ year }) => `Year ${year}` },
};

/** The period as people read it, in both languages. */
export function formatPeriod(of: Period, locale: Locale = "vi"): string {
  return names[of.kind][locale](of);
}

/** The period in addresses and keys: 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026. */
export function periodCode(of: Period): string {
  const { kind, year, ordinal } = of;
  if (kind === "month") return monthsOf(of)[0] ?? "";
  if (kind === "year") return String(year);
  return kind === "nine_months" ? `${year}-9M` : `${year}-${kind === "quarter" ? "Q" : "H"}${ordinal}`;
}

/** Reads a code or what formatPeriod printed, in either language; marks and case don't matter. */
export function parsePeriod(text: string): Period | NotAPeriod {
  const wanted = fold(text.trim());
  const year = Number(/\d{4}/.exec(wanted)?.[0]);
  if (year >= 1976 && year <= 2999) {
    const found = allOf(year).find((of) => spellings(of).includes(wanted));
    if (found) return found;
  }
  return { refused: "not_a_period", text: text.slice(0, 40) };
}

function allOf(year: number): readonly Period[] {
  const kinds: readonly PeriodKind[] = ["month", "quarter", "six_months", "nine_months", "year"];
  return kinds.flatMap((kind) =>
    Array.from({ length: periodKinds[kind].perYear }, (_, index) => period(kind, year, index + 1)),
  );
}

function spellings(of: Period): readonly string[] {
  return [periodCode(of), formatPeriod(of, "vi"), formatPeriod(of, "en")].map((text) => fold(text));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
