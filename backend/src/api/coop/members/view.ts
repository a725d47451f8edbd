import type { MemberSort } from "@cho-phien/contract";
import { dateOf, monthOf } from "@cho-phien/vietnam";
import { clock } from "../../../boundary/clock";
import { readMonth } from "../../../figures/months";
import type { MembersView } from "../../../members/arrange-members";

const SORTS: readonly MemberSort[] = ["name", "due", "paid", "confirmed", "joined"];

/** The question of an address: what is not understood asks for the plain list. */
export function viewOf(query: Readonly<Record<string, unknown>>): MembersView & { month: string; page: number } {
  const { q, state, sort, page } = query;
  return {
    q: typeof q === "string" ? q.slice(0, 80) : "",
    state: state === "left" || state === "all" ? state : "active",
    sort: SORTS.find((it) => it === sort) ?? "name",
    today: dateOf(clock.now()),
    month: readMonth(query.month, monthOf(clock.now())),
    page: typeof page === "string" && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}
