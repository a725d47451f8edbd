import type { CooperativeSort, ReportCell, ReportRow } from "@cho-phien/contract";
import { type Period, periodCode } from "@cho-phien/reporting";
import { fold } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";

/** Orders of the list, each by what an officer looks for in it; the first is the alphabet's. */
const SORTS = ["name", "confirmed", "growth", "confirm_rate", "outstanding", "last_sale"] as const;
/** What is best first, and what needs her first: growth, confirming and selling from the lowest up. */
const FALLS: readonly CooperativeSort[] = ["confirmed", "outstanding"];
const PAGE_SIZE = 50;
const LONGEST_SEARCH = 60;

/** Which cooperatives of a unit are asked for; without a page all of them, as a file has them. */
export type ListAsked = {
  readonly q: string;
  readonly sort: CooperativeSort;
  readonly page: number | null;
};

export const WHOLE_LIST: ListAsked = { q: "", sort: "name", page: null };

export function readListAsked(query: Readonly<Record<string, unknown>>, page: number | null): ListAsked {
  const sort = SORTS.find((it) => it === (query.sort === undefined || query.sort === "" ? "name" : query.sort));
  if (!sort) throw refuse("filter_invalid", { name: "sort" }, "sort");
  const q = typeof query.q === "string" ? query.q.slice(0, LONGEST_SEARCH) : "";
  return { q, sort, page };
}

export type Named = { readonly id: string; readonly name: string };

type Listing = {
  /** The table of cooperatives' cells, and the communes on its map. */
  readonly table: string;
  readonly places: readonly string[];
  /** Communes whose cooperatives sell on the market, though they earned nothing in the period. */
  readonly communes: readonly string[];
  readonly period: Period;
  readonly cohort: string | null;
};

/** A unit's cooperatives by name: who earned there, and who sells on the market and didn't; of a cohort those it holds now. */
export async function readNames(knex: Knex, { communes, period, ...of }: Listing): Promise<readonly Named[]> {
  const bindings = { ...of, places: [...of.places], communes: [...communes], period: periodCode(period) };
  return named.parse((await knex.raw(LISTED, bindings)).rows).sort(byName);
}

const named = z.array(z.object({ id: z.string(), name: z.string() }));
const LISTED = `
  select c.id, c.name from cooperative c
   where ((c.deleted_at is null and c.status = 'approved' and c.commune_code = any(:communes))
       or c.id in (select unit_code from report_cell
           where breakdown = :table and period = :period and parent_code = any(:places)))
     and (cast(:cohort as text) is null or c.id in (
       select cooperative_id from programme_cohort_cooperative where cohort_id = :cohort and removed_at is null))`;

const alphabet = new Intl.Collator("vi");
const byName = (one: Named, other: Named) =>
  alphabet.compare(one.name, other.name) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Those whose name holds the words asked for, marks aside. */
export function found(names: readonly Named[], { q }: Pick<ListAsked, "q">): readonly Named[] {
  const words = fold(q).trim();
  return words === "" ? names : names.filter((it) => fold(it.name).includes(words));
}

/** In the order asked for; what is hidden or unknown stands last. */
export function ordered<Row extends Pick<ReportRow, "cells">>(
  rows: readonly Row[],
  { sort }: Pick<ListAsked, "sort">,
): readonly Row[] {
  return sort === "name" ? rows : [...rows].sort((one, other) => compare(one.cells[sort], other.cells[sort], sort));
}

function compare(one: ReportCell | undefined, other: ReportCell | undefined, sort: CooperativeSort): number {
  const [a, b] = [one?.value ?? null, other?.value ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  // Dates are written so that their text sorts; everything else is a whole number.
  const order = sort === "last_sale" ? (a < b ? -1 : Number(a > b)) : Number(a) - Number(b);
  return FALLS.includes(sort) ? -order : order;
}

/** One page of what was found. */
export function pageOf<Row>(rows: readonly Row[], { page }: Pick<ListAsked, "page">) {
  if (page === null) return { rows, page: 1, pagesCount: 1, count: rows.length };
  return {
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    ...{ page, pagesCount: Math.max(1, Math.ceil(rows.length / PAGE_SIZE)), count: rows.length },
  };
}
