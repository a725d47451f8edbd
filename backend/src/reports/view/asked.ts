import type { BothLanguages, IncomeBreakdown, UnitName } from "@cho-phien/contract";
import type { Period } from "@cho-phien/reporting";
import { refuse } from "../../boundary/refusal";
import { reportPeriod } from "../asked-period";
import { BREAKDOWNS, BREAKDOWN_ORDER, type BreakdownName, readsPeople } from "../table/breakdown";

type Query = Readonly<Record<string, unknown>>;

export type IncomeAsked = {
  readonly by: IncomeBreakdown;
  /** Chosen codes by breakdown. */
  readonly filters: ReadonlyMap<BreakdownName, string>;
};

const BY: readonly IncomeBreakdown[] = [
  "unit",
  "cooperative",
  "channel",
  "kind",
  "month",
  "ethnicity",
  "poverty",
  "age",
];
/** Disclosure control allows three breakdowns at once (reports.md). */
const MOST = 3;

/** How the rows of an income report are cut, from the address. Refuses what disclosure control can't carry. */
export function readIncomeAsked(query: Query, period: Period): IncomeAsked {
  const by = BY.find((it) => it === (query.by === undefined || query.by === "" ? "unit" : query.by));
  if (!by) throw refuse("filter_invalid", { name: "by" }, "by");
  const filters = new Map(
    BREAKDOWN_ORDER.flatMap((name) => {
      const value = query[name];
      if (value === undefined || value === "") return [];
      if (typeof value !== "string" || !/^[a-z0-9_]{1,20}$/.test(value)) throw refuse("filter_invalid", { name }, name);
      return [[name, value] as const];
    }),
  );
  const names = breakdownsOf({ by, filters });
  if (names.length > MOST) throw refuse("too_many_breakdowns", { most: String(MOST) }, "by");
  if (readsPeople(names) && (period.kind === "month" || by === "month"))
    throw refuse("people_by_quarter", {}, "period");
  if (by === "cooperative" && filters.size > 0) throw refuse("filter_invalid", { name: "cooperative" }, "by");
  return { by, filters };
}

/**
 * "As known on" from the address: an instant, or a day that is read to its end in Vietnam. Not with breakdowns of people: what
 * somebody told of herself is read as she lets it be read now, never as it was.
 */
export function askedKnownOn(query: Query, { by, filters }: IncomeAsked, now: Date): Date | null {
  const text = query.asKnownOn;
  if (text === undefined || text === "") return null;
  const isDay = typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text);
  const instant = new Date(isDay ? `${text}T23:59:59.999+07:00` : String(text));
  // A number would be read as a year, a name of a month as a day of some year.
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(instant.getTime()) || instant > now)
    throw refuse("known_on_invalid", {}, "asKnownOn");
  if (readsPeople(breakdownsOf({ by, filters }))) throw refuse("known_on_without_people", {}, "asKnownOn");
  return instant;
}

/** Breakdowns in the order of a table's name. */
export function breakdownsOf({ by, filters }: IncomeAsked): readonly BreakdownName[] {
  return BREAKDOWN_ORDER.filter((it) => it === by || filters.has(it));
}

/** The question as a sentence, for screen, file and access log. */
export function questionOf({
  unit,
  period,
  asked,
}: {
  unit: UnitName;
  period: Period;
  asked: IncomeAsked;
}): BothLanguages {
  const { vi, en } = reportPeriod(period);
  const chosen = [...asked.filters].map(([name, code]) => ({
    name: BREAKDOWNS[name].name,
    code: BREAKDOWNS[name].show(code),
  }));
  const filters = (language: "vi" | "en") =>
    chosen.map((it) => `, ${it.name[language].toLowerCase()}: ${it.code[language]}`).join("");
  return {
    vi: `Thu nhập của thành viên ở ${unit.name}, ${vi}${filters("vi")}, theo ${BY_NAMES[asked.by].vi}`,
    en: `Members' income in ${unit.name}, ${en}${filters("en")}, by ${BY_NAMES[asked.by].en}`,
  };
}

const BY_NAMES: Readonly<Record<IncomeBreakdown, BothLanguages>> = {
  unit: { vi: "đơn vị", en: "unit" },
  cooperative: { vi: "hợp tác xã", en: "cooperative" },
  channel: { vi: "kênh bán", en: "channel" },
  kind: { vi: "loại thu nhập", en: "kind of income" },
  month: { vi: "tháng", en: "month" },
  ethnicity: { vi: "dân tộc", en: "ethnicity" },
  poverty: { vi: "hộ nghèo, cận nghèo", en: "poverty status" },
  age: { vi: "độ tuổi", en: "age" },
};
