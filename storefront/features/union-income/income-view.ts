import type { IncomeBreakdown } from "@cho-phien/contract";
import type { ReportFrame } from "@/lib/doors/report-frame";

/** What can be picked in the sentence above the table; a cooperative can't be combined with any of them. */
export const FILTERS = ["ethnicity", "poverty", "age", "channel", "kind"] as const;

export const BREAKDOWNS: readonly IncomeBreakdown[] = [
  "unit",
  "cooperative",
  "channel",
  "kind",
  "month",
  "ethnicity",
  "poverty",
  "age",
];

export type IncomeView = {
  readonly by: IncomeBreakdown;
  /** The instant whose books are read; absent: what is known now. */
  readonly asKnownOn?: string | undefined;
  /** Chosen codes by name; unset ones are absent. */
  readonly filters: Readonly<Partial<Record<(typeof FILTERS)[number], string>>>;
  /** Whether rows may be cooperatives: a commune's are, for whoever answers for it or may see its people. */
  readonly mayReadCooperatives: boolean;
};

/** Reads the view from a page's address. Below a commune there are cooperatives, or, for who reads sums only, kinds. */
export function incomeViewOf({ asked, unit }: Pick<ReportFrame, "asked" | "unit">, mayRead: boolean): IncomeView {
  const below = unit.level !== "commune" ? "unit" : mayRead ? "cooperative" : "kind";
  const by = BREAKDOWNS.find((it) => it === asked.by) ?? below;
  const chosen = FILTERS.flatMap((name) => (asked[name] ? [[name, asked[name]] as const] : []));
  return {
    by,
    filters: by === "cooperative" ? {} : Object.fromEntries(chosen),
    mayReadCooperatives: mayRead,
    ...(asked.asKnownOn ? { asKnownOn: asked.asKnownOn } : {}),
  };
}

const known = (asKnownOn: string | undefined): Asked => (asKnownOn ? { asKnownOn } : {});

/** The parts of the view an address carries, beside unit and period. */
export function partsOf({ by, filters, asKnownOn }: Omit<IncomeView, "mayReadCooperatives">): Asked {
  return { by, ...filters, ...known(asKnownOn) };
}

type Asked = Readonly<Record<string, string>>;

/**
 * What opening a row asks for. Toward cooperatives the filters fall away, because disclosure control carries no person's
 * facts cooperative by cooperative; who may not read those reads the commune by kind. The books stay those of the instant.
 */
export function drilled(view: IncomeView, drill: Asked): Asked {
  const by = drill.by === "cooperative" && !view.mayReadCooperatives ? "kind" : (drill.by ?? view.by);
  const { by: _, ...rest } = drill;
  const kept = known(view.asKnownOn);
  return by === "cooperative" ? { ...rest, by, ...kept } : { ...view.filters, ...rest, by, ...kept };
}
