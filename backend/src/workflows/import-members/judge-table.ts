import type { ReportedRow } from "@cho-phien/contract";
import type { Table, TableRow } from "../../spreadsheets/find-table";
import { letterOf, shownText } from "../../spreadsheets/tell-cell";
import { COLUMNS, type Column } from "./columns";
import { sentencesOf } from "./faults";
import { type Known, KnownPeople } from "./find-same";
import { type CellFault, type Draft, judgeRow } from "./judge-row";

export type JudgedTable = {
  readonly good: readonly NumberedDraft[];
  /** Added only when somebody chooses so. */
  readonly choices: readonly NumberedDraft[];
  readonly reported: readonly ReportedRow[];
};

export type NumberedDraft = Draft & { readonly row: number };

type Facts = { readonly members: readonly Known[]; readonly today: string };

/** Every row as a member to add, or as a reported row that says which cell, what it holds and what to do. */
export function judgeTable(table: Table<Column>, { members, today }: Facts): JudgedTable {
  const known = new KnownPeople(members);
  const above = new KnownPeople();
  const good: NumberedDraft[] = [];
  const choices: NumberedDraft[] = [];
  const reported: ReportedRow[] = [];
  const report = (row: TableRow<Column>, kind: ReportedRow["kind"], faults: readonly CellFault[]) =>
    reported.push(reportedRow(table, { row, kind, faults }));
  for (const row of table.rows) {
    const draft = judgeRow(row, { is1904: table.is1904, today });
    if ("faults" in draft) {
      report(row, "fault", draft.faults);
      continue;
    }
    const { kind, faults } = likenessOf(draft, { known, above });
    if (kind !== "good") report(row, kind, faults);
    if (kind === "good") good.push({ ...draft, row: row.row });
    if (kind === "choice") choices.push({ ...draft, row: row.row });
    if (kind === "good" || kind === "choice") above.add(personOf(draft, String(row.row)));
  }
  return { good, choices, reported };
}

type Likeness = { readonly kind: "good" | ReportedRow["kind"]; readonly faults: readonly CellFault[] };

function likenessOf(draft: Draft, { known, above }: { known: KnownPeople; above: KnownPeople }): Likeness {
  const her = personOf(draft, "");
  const member = known.find(her);
  const row = above.find(her);
  const who = member?.known.called ?? "";
  const number = row?.known.called ?? "";
  const fault = (
    code: CellFault["code"],
    details: CellFault["details"],
    column: Column = "name",
  ): readonly CellFault[] => [{ column, code, ...(details ? { details } : {}) }];
  if (member?.kind === "same") return { kind: "already", faults: fault("already_member", { who }) };
  if (row?.kind === "same") return { kind: "fault", faults: fault("row_twice", { row: number }) };
  if (member?.kind === "phone_taken") return { kind: "fault", faults: fault("phone_taken", { who }, "phone") };
  if (row?.kind === "phone_taken")
    return { kind: "fault", faults: fault("phone_taken", { who: row.known.fullName }, "phone") };
  const doubts = [
    ...(member ? fault("maybe_member", { who }) : []),
    ...(row ? fault("maybe_row", { row: number }) : []),
    ...(draft.wasDecomposed ? fault("name_decomposed", { name: draft.fullName }) : []),
  ];
  return { kind: doubts.length > 0 ? "choice" : "good", faults: doubts };
}

function personOf(draft: Draft, called: string): Known {
  return {
    called,
    fullName: draft.fullName,
    phone: draft.phone,
    isOwnPhone: draft.phoneOwner === "self",
    communeCode: draft.communeCode,
    birthYear: draft.birth?.value.slice(0, 4) ?? null,
  };
}

type Reporting = {
  readonly row: TableRow<Column>;
  readonly kind: ReportedRow["kind"];
  readonly faults: readonly CellFault[];
};

function reportedRow({ places }: Table<Column>, { row, kind, faults }: Reporting): ReportedRow {
  return {
    row: row.row,
    kind,
    name: shownText(row.cells.name?.text ?? ""),
    cells: faults.map(({ column, code, details }) => ({
      letter: letterOf(places[column] ?? 0),
      heading: COLUMNS[column].heading,
      value: shownText(row.cells[column]?.text ?? ""),
      code,
      ...sentencesOf(code, details),
    })),
  };
}
