import type { BothLanguages } from "./payouts";
import type { DateString, DongString, Instant, MonthString } from "./refusal";

export type ReportName = "income" | "distribution" | "cooperatives" | "targets" | "attention";

/** "2026-09" · "2026-Q3" · "2026-H1" (January to June) · "2026-9M" (January to September) · "2026". Asia/Ho_Chi_Minh. */
export type PeriodCode = string;

export type ReportPeriod = BothLanguages & {
  readonly code: PeriodCode;
  readonly kind: "month" | "quarter" | "six_months" | "nine_months" | "year";
  readonly from: MonthString;
  readonly to: MonthString;
};

export type UnitLevel = "nation" | "province" | "commune";

export type UnitName = { readonly code: string; readonly level: UnitLevel; readonly name: string };

/** GET /union/scope: what the two choosers on top of every page hold; no grant, no unit. */
export type ReportScope = {
  /** Topmost units she reads figures of, each with the purposes she holds there. */
  readonly units: readonly (UnitName & { readonly purposes: readonly string[] })[];
  /** Newest first; the first is the last whole quarter. */
  readonly periods: readonly ReportPeriod[];
};

/** GET /union/units?under=08: the next lower units of one within her grants; without `under`, the topmost she has. */
export type UnitChildren = { readonly under: UnitName | null; readonly units: readonly UnitName[] };

/** Why a cell is not shown. `protects_another`: alone it could be shown, with its neighbours it would tell a hidden one. */
export type HiddenReason = "few_members" | "few_cooperatives" | "one_dominates" | "protects_another";

/**
 * A value as text: whole đồng and counts as digits, a share in basis points ("8125" = 81.25%), days with one decimal, a date as yyyy-mm-dd. Null
 * where there is nothing to say (no baseline, nothing paid); `hidden` where there is and it is not told.
 */
export type ReportCell = { readonly value: string | null; readonly hidden?: HiddenReason };

export type ReportColumn = {
  readonly key: string;
  readonly label: BothLanguages;
  readonly kind: "text" | "dong" | "count" | "share" | "days" | "date";
  /** Key of the definition that explains it. */
  readonly definition: string | null;
};

export type ReportRow = {
  readonly key: string;
  readonly label: BothLanguages;
  /** What opening this row asks for: the same report with these query parts changed. Null at the end of her grants. */
  readonly drill: Readonly<Record<string, string>> | null;
  /** By the keys of `columns`. */
  readonly cells: Readonly<Record<string, ReportCell>>;
};

export type Definition = {
  readonly key: string;
  readonly version: number;
  readonly name: BothLanguages;
  readonly text: BothLanguages;
};

export type PeriodState =
  "open" | "submitted" | "nothing_to_report" | "excused" | "returned" | "accepted" | "locked" | "reopened";

/**
 * One shape for every report, so that page, CSV, workbook and PDF draw the same cells. Sums are rounded to 1,000 ₫ where
 * the disclosure rules ask for it, and cells are hidden before this is made.
 */
export type Report = {
  readonly report: ReportName;
  readonly title: BothLanguages;
  readonly unit: UnitName;
  readonly period: ReportPeriod;
  readonly state: PeriodState;
  readonly isProvisional: boolean;
  /** Facts recorded up to this instant. */
  readonly asKnownOn: Instant;
  readonly readAt: Instant;
  /** The question as a sentence. */
  readonly question: BothLanguages;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly total: ReportRow | null;
  readonly definitions: readonly Definition[];
  /** How many cells are hidden, and the thresholds in force, as a sentence; null when none is. */
  readonly hiddenNote: BothLanguages | null;
};

export type IncomeBreakdown = "unit" | "cooperative" | "channel" | "kind" | "month" | "ethnicity" | "poverty" | "age";

/**
 * GET /union/reports/income?unit=&period=&by=&ethnicity=&poverty=&age=&channel=&kind=&cooperative=&asKnownOn=
 * Columns: confirmed, paid, accrued, confirm_rate, members, cooperatives, and `change` (confirmed against the period before).
 * `ethnicity` is a code of the 54, or "minority"; facts are read as of the period's end, while consent stands.
 */
export type IncomeReport = Report & { readonly report: "income" };

/** GET /union/reports/distribution?unit=&period=&by=ethnicity|poverty|age: columns members, q1, median, q3, under_… */
export type DistributionReport = Report & { readonly report: "distribution" };

export type CooperativeSort = "name" | "confirmed" | "growth" | "confirm_rate" | "outstanding" | "last_sale";

/**
 * GET /union/reports/cooperatives?unit=&period=&cohort=&q=&sort=&page=: one row a cooperative. Its key is the cooperative's id. Without
 * `page` all of them, as a file has them. Of a cohort the total is the sum of the rows that show it.
 */
export type CooperativesReport = Report & {
  readonly report: "cooperatives";
  readonly list: {
    readonly page: number;
    readonly pagesCount: number;
    /** How many were found, and of how many. */
    readonly count: number;
    readonly of: number;
  };
  /** What can be chosen here, of this unit and those above it. */
  readonly cohorts: readonly { readonly id: string; readonly name: string; readonly unit: UnitName }[];
  readonly cohort: { readonly id: string; readonly name: string } | null;
};

/** GET /union/reports/targets?unit=&period=&programme=: one row an indicator. */
export type TargetsReport = Report & {
  readonly report: "targets";
  readonly targets: readonly TargetLine[];
  /** Indicators she may give the units below this one a target of; empty when she gives none here. */
  readonly mayGive: readonly { readonly indicator: string; readonly name: BothLanguages }[];
};

export type TargetLine = {
  readonly key: string;
  readonly name: BothLanguages;
  /** What the actual is counted by; null where no figure of ours answers it. */
  readonly indicator: string | null;
  readonly programme: string;
  /** The decision that set it. */
  readonly decision: string;
  readonly unitOfMeasure: BothLanguages;
  readonly year: number;
  readonly target: string | null;
  readonly actual: ReportCell;
  /** Actual ÷ target in basis points; null without a target. */
  readonly shareBp: string | null;
  /** Where it would be today if it grew evenly to the year's target. */
  readonly expectedByNow: string | null;
  readonly trend: "ahead" | "on_track" | "behind" | "no_target";
  /** The day the actual counts from, for what adds up; null for what stands as it is. */
  readonly countsFrom: DateString | null;
  /** Where the pace since the start leads: to the end of the period's year, and of the target's; none for rates. */
  readonly trajectory: readonly { readonly on: DateString; readonly amount: string; readonly gap: string }[];
  /** What was given before and put right since, newest first; `reason` says why it no longer stands. */
  readonly corrected: readonly (Corrected & { readonly amount: string; readonly decision: string })[];
};

export type Corrected = { readonly reason: string; readonly on: DateString; readonly by: string };

/** GET /union/reports/targets/:indicator?unit=&period=&since=: the cooperatives behind a number, for who may read them. */
export type TargetCooperatives = {
  readonly unit: UnitName;
  readonly period: ReportPeriod;
  readonly name: BothLanguages;
  readonly definition: BothLanguages;
  readonly cooperatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: UnitName;
    /** Times supported, women or managers, by the indicator. */
    readonly count: ReportCell;
    /** Of the newest support or training. */
    readonly lastOn: DateString | null;
  }[];
};

export type AttentionKind =
  | "paid_unconfirmed"
  | "short_receipt"
  | "dispute_open"
  | "no_sale"
  | "certificate_ends"
  | "certificate_ended"
  | "commune_not_submitted";

/** GET /union/reports/attention?unit=&kind=&page= */
export type AttentionReport = {
  readonly unit: UnitName;
  readonly readAt: Instant;
  readonly counts: Readonly<Record<AttentionKind, number>>;
  readonly items: readonly AttentionItem[];
  readonly page: number;
  readonly pagesCount: number;
};

/** One row a cooperative (or commune) and kind; the longest waiting first. */
export type AttentionItem = {
  readonly key: string;
  readonly kind: AttentionKind;
  readonly about: BothLanguages;
  readonly cooperative: { readonly id: string; readonly name: string } | null;
  readonly unit: UnitName;
  /** Since the fact, or until a certificate's end. */
  readonly days: number;
  /** Payouts, disputes or certificates in it. */
  readonly count: number;
  readonly amountDong: ReportCell;
  readonly nextStep: BothLanguages;
};

/**
 * GET /union/cooperatives/:id?period=: one cooperative's page; figures as columns with one cell each. Who only enters facts
 * there reads no figures: no columns, months or channels.
 */
export type CooperativeSheet = {
  readonly id: string;
  readonly name: string;
  readonly unit: UnitName;
  readonly period: ReportPeriod;
  readonly columns: readonly ReportColumn[];
  readonly cells: Readonly<Record<string, ReportCell>>;
  readonly months: readonly { readonly period: ReportPeriod; readonly cells: Readonly<Record<string, ReportCell>> }[];
  readonly certificates: readonly {
    readonly goods: string;
    readonly stars: number;
    readonly validUntil: DateString;
  }[];
  readonly support: readonly {
    readonly on: DateString;
    readonly topic: string;
    readonly managersTrained: number;
    readonly source: string;
  }[];
  readonly baseline: {
    readonly year: number;
    readonly incomeDong: DongString;
    readonly source: string;
    /** What was on file for the year before and put right since, newest first. */
    readonly corrected: readonly (Corrected & { readonly incomeDong: DongString; readonly source: string })[];
  } | null;
  /** How often it sold in the period, by channel; most often first. */
  readonly channels: readonly (BothLanguages & { readonly key: string; readonly sales: number })[];
  /** Agreements of work on file that stand on the period's last day. */
  readonly agreements: number;
  /** Whether she enters facts for its commune. */
  readonly mayEnter: boolean;
};

/** POST /union/people/income: named people. Purpose `individual` for the unit and a reason; every reading writes access rows. */
export type PeopleQuestion = {
  readonly unit: string;
  readonly period: PeriodCode;
  readonly cooperative?: string;
  /** Why she looks, in her own words, at least 10 letters. */
  readonly reason: string;
  readonly page?: number;
  /** An export writes `export` as its purpose. */
  readonly asFile?: boolean;
};

export type PeopleIncome = {
  readonly unit: UnitName;
  readonly period: ReportPeriod;
  readonly readAt: Instant;
  readonly page: number;
  readonly pagesCount: number;
  readonly count: number;
  readonly people: readonly {
    readonly memberId: string;
    readonly fullName: string;
    readonly communeName: string;
    readonly cooperative: { readonly id: string; readonly name: string };
    readonly accruedDong: DongString;
    readonly paidDong: DongString;
    readonly confirmedDong: DongString;
  }[];
};

/** GET /union/access-log?page=&mine=1: looks at people, her own or those of officers below her. */
export type AccessLog = {
  readonly page: number;
  readonly pagesCount: number;
  readonly looks: readonly {
    readonly id: string;
    readonly at: Instant;
    readonly who: string;
    readonly purpose: "view" | "export";
    readonly reason: string;
    readonly question: string;
    readonly peopleCount: number;
  }[];
};

/** GET /store/receipts/:token/looks: a member reads which officers looked at her by name, newest first. */
export type LooksAtMe = {
  readonly looks: readonly { readonly at: Instant; readonly who: string; readonly reason: string }[];
};
