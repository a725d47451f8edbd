import type { ConsignmentStep } from "@cho-phien/contract";
import { fold } from "@cho-phien/vietnam";
import { refuse } from "../boundary/refusal";
import { steps } from "./rows";

export type ConsignmentFilter = {
  readonly step: ConsignmentStep | null;
  readonly cashDue: boolean;
  readonly late: boolean;
  readonly search: string;
  /** Days in Vietnam as yyyy-mm-dd, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly page: number;
  readonly size: number;
};

/** A tab of the list: its first step stands for all of them. */
const TABS: Partial<Record<ConsignmentStep, readonly ConsignmentStep[]>> = {
  accepted: ["accepted", "packed"],
  shipped: ["shipped", "failed"],
  refused: ["refused", "returned"],
};

/** Still in the house two days after it was placed, or after it was paid in advance: before that nobody could pack it. */
export const LATE_SQL = `(c.step in ('placed', 'accepted', 'packed') and (c.paid_through = 'cod' or c.paid_at is not null)
  and coalesce(c.paid_at, c.placed_at) < now() - interval '2 days')`;

/** Cash that is to come and was not recorded; what was paid in advance owes none. */
export const CASH_DUE_SQL = "(c.paid_through = 'cod' and c.cash_received_at is null)";

const PAGE_SIZE = 20;
const MOST_ROWS = 500;

type Query = Readonly<Record<string, unknown>>;

/** Reads the list's query; refuses what it does not know instead of showing everything. */
export function readConsignmentFilter(query: Query): ConsignmentFilter {
  const step = oneOf(query, "step", steps);
  return {
    step,
    cashDue: oneOf(query, "cash", ["due"]) !== null,
    late: oneOf(query, "late", ["yes"]) !== null,
    search: text(query, "q").slice(0, 60),
    from: day(query, "from"),
    to: day(query, "to"),
    page: count(query, "page", { otherwise: 1, most: 10_000 }),
    size: count(query, "size", { otherwise: PAGE_SIZE, most: MOST_ROWS }),
  };
}

/** The conditions a filter puts on `consignment c`, with their values. */
export function conditionsOf(filter: ConsignmentFilter): { readonly sql: string; readonly values: readonly string[] } {
  const wanted = filter.step === null ? null : (TABS[filter.step] ?? [filter.step]);
  const parts = [
    wanted && { sql: `c.step in (${wanted.map(() => "?").join(", ")})`, values: wanted },
    filter.cashDue && { sql: `c.step = 'delivered' and ${CASH_DUE_SQL}`, values: [] },
    filter.late && { sql: LATE_SQL, values: [] },
    filter.from && {
      sql: "c.placed_at >= (?::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'",
      values: [filter.from],
    },
    filter.to && { sql: "c.placed_at < (?::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'", values: [filter.to] },
    ...searchConditions(filter.search),
  ].filter((it) => it !== null && it !== false && it !== "");
  return { sql: parts.map((it) => ` and ${it.sql}`).join(""), values: parts.flatMap((it) => [...it.values]) };
}

/** Every word must be found: a name's, a code's with or without its dash, or digits of a phone however grouped. */
function searchConditions(search: string) {
  if (search.trim() === "") return [];
  const digits = search.replace(/[\s.+()-]/g, "");
  if (/^\d{3,}$/.test(digits)) return [like(digits.replace(/^84(?=\d{9}$)/, "0"))];
  if (/^cp[\s-]*\d/i.test(search)) return [like(search.toLowerCase().replace(/[^a-z0-9]/g, ""))];
  return fold(search).split(/\s+/).filter(Boolean).slice(0, 8).map(like);
}

function like(word: string) {
  return { sql: "c.search_text like ?", values: [`%${word.replace(/[\\%_]/g, "\\$&")}%`] };
}

function text(query: Query, name: string): string {
  const value = query[name];
  if (value === undefined) return "";
  if (typeof value !== "string") throw refuse("filter_invalid", { name }, name);
  return value.trim();
}

function oneOf<Value extends string>(query: Query, name: string, values: readonly Value[]): Value | null {
  const asked = text(query, name);
  const found = values.find((it) => it === asked) ?? null;
  if (asked !== "" && found === null) throw refuse("filter_invalid", { name }, name);
  return found;
}

function day(query: Query, name: string): string | null {
  const asked = text(query, name);
  if (asked === "") return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked));
  if (!isDay || new Date(asked).toISOString().slice(0, 10) !== asked) throw refuse("filter_invalid", { name }, name);
  return asked;
}

function count(query: Query, name: string, { otherwise, most }: { otherwise: number; most: number }): number {
  const asked = text(query, name);
  const number = asked === "" ? otherwise : Number(asked);
  if (!Number.isInteger(number) || number < 1 || number > most) throw refuse("filter_invalid", { name }, name);
  return number;
}
