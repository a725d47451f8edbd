import type { HistoryTable } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { judgeSheet } from "../workflows/import-history/judge-sheet";
import { readHistoryFacts } from "../workflows/import-history/read-facts";
import { findTable, type TableAsked } from "./find-table";

/** A waiting table, judged against the books of this moment; or what became of an accepted one. */
export async function readJudged(container: MedusaContainer, asked: TableAsked): Promise<HistoryTable> {
  const {
    id,
    file_name: fileName,
    rows: table,
    new_count,
    total_dong,
    accepted_at,
  } = await findTable(container, asked);
  const kept = { newCount: new_count ?? 0, totalDong: total_dong ?? "0" };
  if (accepted_at !== null || table === null) {
    const accepted = accepted_at ? { at: accepted_at.toISOString(), ...kept } : null;
    return { id, fileName, rowsCount: 0, months: [], ...kept, standingCount: 0, reported: [], accepted };
  }
  const { rows: _, ...judged } = judgeSheet(table, await readHistoryFacts(container, asked.cooperativeId));
  return { id, fileName, rowsCount: table.rows.length, ...judged, accepted: null };
}
