import type { MemberSort, MemberState } from "@cho-phien/contract";
import { paths } from "@/lib/paths";

export type MembersView = {
  readonly q: string;
  readonly state: MemberState | "all";
  readonly sort: MemberSort;
  /** From 1. */
  readonly page: number;
};

export const memberSorts = ["name", "due", "paid", "confirmed", "joined"] as const satisfies readonly MemberSort[];

/** What the list is asked, by the page, its file and the backend alike; what is usual leaves no trace. */
export function membersQuery({ q, state, sort, page }: MembersView): URLSearchParams {
  const search = new URLSearchParams();
  if (q) search.set("q", q);
  if (state !== "active") search.set("state", state);
  if (sort !== "name") search.set("sort", sort);
  if (page > 1) search.set("page", String(page));
  return search;
}

/** The list of members as a URL, without locale. */
export function membersPath(view: MembersView): string {
  const text = membersQuery(view).toString();
  return text ? `${paths.coop.members}?${text}` : paths.coop.members;
}

/** Reads the URL back; what is not understood is the usual. */
export function parseMembersView(query: { q?: string; state?: string; sort?: string; page?: string }): MembersView {
  return {
    q: (query.q ?? "").normalize("NFC").trim().slice(0, 80),
    state: query.state === "left" || query.state === "all" ? query.state : "active",
    sort: memberSorts.find((it) => it === query.sort) ?? "name",
    page: /^[1-9]\d{0,3}$/.test(query.page ?? "") ? Number(query.page) : 1,
  };
}
