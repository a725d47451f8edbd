import type { HistoryProblem } from "@cho-phien/contract";
import { parseDong } from "@cho-phien/money";
import { fold } from "@cho-phien/vietnam";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import type { MemberOn } from "../../members/members-on";
import type { HistoryRow } from "./index";
import { PROBLEMS, type ProblemCode } from "./problems";
import type { Column, TableRow } from "./read-table";

export type HistoryFacts = {
  /** Everybody who is or was a member. */
  readonly members: readonly MemberOn[];
  /** yyyy-mm, not yet over. */
  readonly thisMonth: string;
  readonly lockedThrough: string | null;
  /** Amounts that stand already, by `${memberId}|${month}`. */
  readonly standing: ReadonlyMap<string, string>;
};

export type Judged = { readonly rows: readonly HistoryRow[]; readonly problems: readonly HistoryProblem[] };

/** Each row as a fact, or what is wrong with it: the row as the spreadsheet counts, the column, the reason. */
export function judgeRows(table: readonly TableRow[], facts: HistoryFacts): Judged {
  const rows: HistoryRow[] = [];
  const problems: HistoryProblem[] = [];
  const seen = new Set<string>();
  for (const cells of table) {
    const judged = judgeRow(cells, { facts, seen });
    if ("problems" in judged) problems.push(...judged.problems);
    else rows.push(judged);
  }
  return { rows, problems };
}

type Context = { readonly facts: HistoryFacts; readonly seen: Set<string> };

function judgeRow(cells: TableRow, { facts, seen }: Context): HistoryRow | { problems: readonly HistoryProblem[] } {
  const month = monthIn(cells.month);
  const member = memberIn(cells, facts.members);
  const digits = cells.amount.replaceAll(/[\s\u00a0₫]|(?<=\d)\.(?=\d{3}(\D|$))/g, "");
  const amountDong = parseDong(digits, "positive");
  const say = (column: Column, code: ProblemCode) => problem(cells, { column, code, month });
  const problems = [
    ...monthProblems(month, facts).map((code) => say("month", code)),
    ...("code" in member ? [say(member.column, member.code)] : []),
    ...(typeof amountDong === "bigint" ? [] : [say("amount", "amount_not_whole")]),
  ];
  if (problems.length > 0 || month === null || "code" in member || typeof amountDong !== "bigint") return { problems };
  const key = `${member.id}|${month}`;
  const before = facts.standing.get(key);
  if (seen.has(key)) return { problems: [say("month", "row_twice")] };
  if (before !== undefined && before !== amountDong.toString()) return { problems: [say("amount", "other_amount")] };
  seen.add(key);
  return { month, memberId: member.id, communeCode: member.communeCode, amountDong: amountDong.toString() };
}

/** "2025-03", "03/2025" or "3/2025" → yyyy-mm. */
function monthIn(text: string): string | null {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  const [, otherMonth, otherYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const number = Number(month ?? otherMonth);
  const found = year ?? otherYear;
  return found !== undefined && number >= 1 && number <= 12 ? `${found}-${String(number).padStart(2, "0")}` : null;
}

function monthProblems(month: string | null, { thisMonth, lockedThrough }: HistoryFacts): readonly ProblemCode[] {
  if (month === null) return ["month_invalid"];
  if (month >= thisMonth) return ["month_not_over"];
  return lockedThrough !== null && month <= lockedThrough ? ["month_locked"] : [];
}

type Unknown = { readonly column: Column; readonly code: ProblemCode };

function memberIn({ member_id, name, commune }: TableRow, members: readonly MemberOn[]): MemberOn | Unknown {
  if (member_id !== "") {
    return members.find((it) => it.id === member_id) ?? { column: "member_id", code: "unknown_member" };
  }
  const named = members.filter((it) => fold(it.fullName) === fold(name));
  const there = named.filter((it) => commune === "" || livesIn(it, commune));
  const [only, ...others] = there;
  if (only && others.length === 0) return only;
  if (named.length === 0) return { column: "name", code: "unknown_member" };
  return only ? { column: "name", code: "several_members" } : { column: "commune", code: "other_commune" };
}

function livesIn({ communeCode }: MemberOn, commune: string): boolean {
  const unit = findOrgUnit(communeCode);
  return commune === communeCode || (unit !== null && [fold(unit.name), fold(unit.fullName)].includes(fold(commune)));
}

type Said = { readonly column: Column; readonly code: ProblemCode; readonly month: string | null };

function problem(cells: TableRow, { column, code, month }: Said): HistoryProblem {
  return { row: cells.row, column, value: cells[column].slice(0, 80), reason: { code, ...PROBLEMS[code] }, month };
}
