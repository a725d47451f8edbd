import type { ReportedCell, SheetFault } from "@cho-phien/contract";
import type { Cells, Table } from "../../spreadsheets/find-table";
import { letterOf, shownText } from "../../spreadsheets/tell-cell";
import { type Column, COLUMNS } from "./columns";
import { sentencesOf } from "./faults";
import { goodsCode, plainCode } from "./goods-code";
import { brokenCells, judgeRow, type RowFault, type Values } from "./judge-row";

/** A size of the cooperative's as it stands now. */
export type Standing = {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string | null;
  readonly name: string;
  /** Null where the product has only one. */
  readonly size: string | null;
  readonly now: Values;
  readonly promised: number;
};

export type Change = {
  readonly row: number;
  readonly isChoice: boolean;
  readonly of: Standing;
  readonly after: Values;
  readonly cells: readonly ReportedCell[];
};

export type JudgedSheet = {
  readonly changes: readonly Change[];
  readonly faults: readonly SheetFault[];
  readonly unchangedCount: number;
};

/** Every row as a change of one size, as nothing to do, or as a fault that says which cell, what it holds and what to do. */
export function judgeSheet(table: Table<Column>, standing: readonly Standing[]): JudgedSheet {
  const byCode = codesOf(standing);
  const seen = new Map<string, number>();
  const changes: Change[] = [];
  const faults: SheetFault[] = [];
  let unchangedCount = 0;
  for (const { row, cells } of table.rows) {
    const tell = (found: readonly RowFault[]) => found.map((it) => told(table, { cells, fault: it }));
    const fail = (found: readonly RowFault[]) =>
      faults.push({ row, name: shownText(cells.name?.text ?? ""), cells: tell(found) });
    const code = plainCode(cells.code?.text ?? "");
    const of = byCode.get(code);
    const above = of && seen.get(of.variantId);
    if (of && above === undefined) seen.set(of.variantId, row);
    const wrong = faultOfCode(cells, { code, of, above });
    if (wrong.length > 0 || !of) {
      fail(wrong);
      continue;
    }
    const judged = judgeRow(cells, of);
    if (judged.kind === "unchanged") unchangedCount += 1;
    else if (judged.kind === "fault") fail(judged.faults);
    else changes.push({ row, isChoice: judged.kind === "choice", of, after: judged.after, cells: tell(judged.faults) });
  }
  return { changes, faults, unchangedCount };
}

/** Another cooperative's code is not among hers, so it is as unknown as one nobody has. */
function codesOf(standing: readonly Standing[]): ReadonlyMap<string, Standing> {
  const codes = new Map<string, Standing>();
  for (const each of standing) {
    codes.set(plainCode(each.variantId), each);
    codes.set(plainCode(goodsCode({ id: each.variantId, sku: each.sku })), each);
  }
  return codes;
}

type CodeFacts = { readonly code: string; readonly of: Standing | undefined; readonly above: number | undefined };

function faultOfCode(cells: Cells<Column>, { code, of, above }: CodeFacts): readonly RowFault[] {
  const broken = brokenCells(cells).filter((it) => it.column === "code");
  if (broken.length > 0) return broken;
  if (code === "") return [{ column: "code", code: "code_empty" }];
  if (!of) return [{ column: "code", code: "code_unknown" }];
  return above === undefined ? [] : [{ column: "code", code: "code_twice", details: { row: String(above) } }];
}

type Told = { readonly cells: Cells<Column>; readonly fault: RowFault };

function told({ places }: Table<Column>, { cells, fault: { column, code, details } }: Told): ReportedCell {
  return {
    letter: letterOf(places[column] ?? 0),
    heading: COLUMNS[column].heading,
    value: shownText(cells[column]?.text ?? ""),
    code,
    ...sentencesOf(code, details),
  };
}
