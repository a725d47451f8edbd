import "server-only";
import type { HistoryBook, HistoryTable, HistoryTemplate } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Answer } from "../client";

/** What was declared of earlier months; throws when the backend is silent. */
export async function readHistoryBook(staff: Staff): Promise<HistoryBook> {
  const answer = await askAsStaff<HistoryBook>(staff, "/coop/history");
  if (!answer.ok) throw new Error(`/coop/history answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}

/** A waiting or accepted table, judged. */
export function askHistoryTable(staff: Staff, id: string): Promise<Answer<HistoryTable>> {
  return askAsStaff<HistoryTable>(staff, `/coop/history-tables/${encodeURIComponent(id)}`);
}

export function askHistoryTemplate(staff: Staff): Promise<Answer<HistoryTemplate>> {
  return askAsStaff<HistoryTemplate>(staff, "/coop/history-template");
}
