import { findPeople } from "@cho-phien/vietnam";
import type { BothLanguages } from "@cho-phien/contract";
import { type channels, type incomeKinds } from "../../modules/income/ledger/journal-words";

export type BreakdownName = "channel" | "kind" | "ethnicity" | "poverty" | "age";

type BreakdownRow = {
  /** Groups first, then what they hold; SQL over `m` (income_monthly) or over the fact's value. */
  readonly levels: readonly string[];
  /** The fact about a person that it reads, as of the period's end; null for what the postings say themselves. */
  readonly fact: "ethnicity" | "poverty" | "birth_date" | null;
  readonly membersAre: "apart" | "overlapping";
  readonly name: BothLanguages;
  readonly show: (code: string) => BothLanguages;
};

/** A member who said nothing of herself, or took it back, or prefers not to. */
const NOT_TOLD = "not_told";
export const EVERYTHING = "*";

const AGE_BANDS: readonly (BothLanguages & { readonly code: string; readonly under: number })[] = [
  { code: "under_30", under: 30, vi: "Dưới 30 tuổi", en: "Under 30" },
  { code: "30_39", under: 40, vi: "30–39 tuổi", en: "30–39" },
  { code: "40_49", under: 50, vi: "40–49 tuổi", en: "40–49" },
  { code: "50_59", under: 60, vi: "50–59 tuổi", en: "50–59" },
  { code: "60_up", under: 200, vi: "Từ 60 tuổi", en: "60 and over" },
];

/** `:end` is the period's last day. Of a birth year alone the age is the difference of the years. */
const AGE = `(extract(year from cast(:end as date))::int - left(FACT, 4)::int
  - case when length(FACT) = 10 and to_char(cast(:end as date), 'MM-DD') < substr(FACT, 6) then 1 else 0 end)`;

const AGE_BAND = `case when FACT is null then '${NOT_TOLD}' ${AGE_BANDS.map((it) => `when ${AGE} < ${it.under} then '${it.code}'`).join(" ")} end`;

/** The breakdowns of a report, each with where it comes from (reports.md R1, R2). */
export const BREAKDOWNS: Readonly<Record<BreakdownName, BreakdownRow>> = {
  channel: {
    levels: ["m.channel"],
    fact: null,
    membersAre: "overlapping",
    name: { vi: "Kênh bán", en: "Channel" },
    show: (code) => shown(CHANNELS, code),
  },
  kind: {
    levels: ["m.income_kind"],
    fact: null,
    membersAre: "overlapping",
    name: { vi: "Loại thu nhập", en: "Kind of income" },
    show: (code) => shown(KINDS, code),
  },
  ethnicity: {
    levels: [
      `case coalesce(FACT, '${NOT_TOLD}') when '01' then '01' when '${NOT_TOLD}' then '${NOT_TOLD}' else 'minority' end`,
      `coalesce(FACT, '${NOT_TOLD}')`,
    ],
    fact: "ethnicity",
    membersAre: "apart",
    name: { vi: "Dân tộc", en: "Ethnicity" },
    show: (code) => shown(PEOPLES, code, findPeople(code)?.name),
  },
  poverty: {
    levels: [`coalesce(FACT, '${NOT_TOLD}')`],
    fact: "poverty",
    membersAre: "apart",
    name: { vi: "Hộ nghèo, cận nghèo", en: "Poverty status" },
    show: (code) => shown(POVERTY, code),
  },
  age: {
    levels: [AGE_BAND],
    fact: "birth_date",
    membersAre: "apart",
    name: { vi: "Độ tuổi", en: "Age" },
    show: (code) => shown(Object.fromEntries(AGE_BANDS.map((it) => [it.code, it])), code),
  },
};

const NOBODY_ASKED = { vi: "Chưa cho biết", en: "Not told" };

function shown(names: Readonly<Record<string, BothLanguages>>, code: string, otherwise = code): BothLanguages {
  if (code === NOT_TOLD) return NOBODY_ASKED;
  const { vi, en } = names[code] ?? { vi: otherwise, en: otherwise };
  return { vi, en };
}

const CHANNELS: Readonly<Record<(typeof channels)[number], BothLanguages>> = {
  online: { vi: "Trên chợ", en: "On the market" },
  fair: { vi: "Hội chợ", en: "Fair" },
  shop: { vi: "Tại cửa hàng", en: "Shop" },
  wholesale: { vi: "Bán sỉ", en: "Wholesale" },
  other: { vi: "Kênh khác", en: "Other" },
  imported: { vi: "Sổ cũ", en: "Earlier books" },
};

const KINDS: Readonly<Record<(typeof incomeKinds)[number], BothLanguages>> = {
  sale_payout: { vi: "Tiền hàng", en: "Sale payout" },
  wage: { vi: "Tiền công", en: "Wage" },
  surplus_use: { vi: "Chia theo mức sử dụng", en: "Surplus by use" },
  surplus_labour: { vi: "Chia theo công", en: "Surplus by labour" },
  surplus_capital: { vi: "Chia theo vốn góp", en: "Surplus by capital" },
  support: { vi: "Hỗ trợ", en: "Support" },
};

const PEOPLES: Readonly<Record<string, BothLanguages>> = {
  minority: { vi: "Các dân tộc thiểu số", en: "Ethnic minorities" },
};

const POVERTY: Readonly<Record<string, BothLanguages>> = {
  poor: { vi: "Hộ nghèo", en: "Poor household" },
  near_poor: { vi: "Hộ cận nghèo", en: "Near-poor household" },
  neither: { vi: "Không thuộc danh sách", en: "Not on the list" },
};

/** Breakdowns in the order every key of a table names them. */
export const BREAKDOWN_ORDER = [
  "channel",
  "kind",
  "ethnicity",
  "poverty",
  "age",
] as const satisfies readonly BreakdownName[];

export function isBreakdown(text: string): text is BreakdownName {
  return Object.hasOwn(BREAKDOWNS, text);
}

/** Whether it reads facts of people: those are as of one day, so its months don't add up to its quarter. */
export function readsPeople(names: readonly BreakdownName[]): boolean {
  return names.some((it) => BREAKDOWNS[it].fact !== null);
}
