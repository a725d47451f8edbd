import type { GrantPurpose } from "@cho-phien/contract";
import { paths } from "@/lib/paths";

export type EntryName =
  | "overview"
  | "income"
  | "cooperatives"
  | "targets"
  | "attention"
  | "periods"
  | "desk"
  | "members"
  | "officers"
  | "looks"
  | "exports";

type Entry = {
  readonly name: EntryName;
  readonly path: string;
  /** Any of these opens it; the page itself and the backend behind it decide again. */
  readonly needs: readonly GrantPurpose[] | "nothing";
  /** Takes unit and period along from page to page. */
  readonly keepsQuestion: boolean;
};

const FIGURES = ["review", "approve", "aggregate", "individual"] as const;
const ANSWERS = ["review", "approve"] as const;

/** The places of the Union's door (screens.md): what is read of the figures, then what is done with people. */
const ENTRIES: readonly (readonly Entry[])[] = [
  [
    { name: "overview", path: paths.union.overview, needs: "nothing", keepsQuestion: true },
    { name: "income", path: paths.union.reports, needs: FIGURES, keepsQuestion: true },
    { name: "cooperatives", path: paths.union.assisted, needs: [...FIGURES, "enter"], keepsQuestion: true },
    { name: "targets", path: paths.union.targets, needs: FIGURES, keepsQuestion: true },
    { name: "attention", path: paths.union.attention, needs: [...ANSWERS, "individual"], keepsQuestion: true },
    { name: "periods", path: paths.union.periods, needs: FIGURES, keepsQuestion: true },
  ],
  [
    { name: "desk", path: paths.union.desk, needs: ["enter", ...ANSWERS], keepsQuestion: false },
    { name: "members", path: paths.union.members, needs: ["enter", "individual"], keepsQuestion: false },
    { name: "officers", path: paths.union.officers, needs: ANSWERS, keepsQuestion: false },
    { name: "looks", path: paths.union.looks, needs: [...ANSWERS, "individual"], keepsQuestion: false },
    { name: "exports", path: paths.union.exports, needs: FIGURES, keepsQuestion: false },
  ],
];

/** The entries an officer with these purposes has something to do at; a group without any is left out. */
export function entriesFor(purposes: ReadonlySet<GrantPurpose>): readonly (readonly Entry[])[] {
  return ENTRIES.map((group) =>
    group.filter(({ needs }) => needs === "nothing" || needs.some((it) => purposes.has(it))),
  ).filter((group) => group.length > 0);
}
