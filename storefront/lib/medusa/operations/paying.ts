import "server-only";
import type {
  CoopStatement,
  MonthString,
  PayoutPreview,
  PayRunDetail,
  PayRunList,
  StatementJournals,
} from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { valueOrMissing, type Answer } from "../client";

/** Who is due what now. */
export function askPayoutPreview(staff: Staff): Promise<Answer<PayoutPreview>> {
  return askAsStaff<PayoutPreview>(staff, "/coop/payouts/preview");
}

/** A page of the cooperative's pay runs; a role that may not pay gets a refusal with its sentence. */
export function askPayRuns(staff: Staff, page: number): Promise<Answer<PayRunList>> {
  return askAsStaff<PayRunList>(staff, `/coop/pay-runs?page=${page}`);
}

/** One run; null for another cooperative's as for one that never was. */
export async function findPayRun(staff: Staff, batchId: string): Promise<PayRunDetail | null> {
  return valueOrMissing(await askAsStaff<PayRunDetail>(staff, `/coop/pay-runs/${encodeURIComponent(batchId)}`));
}

/** The month as the ledger has it; a role that may not read it gets a refusal with its sentence. */
export function askStatement(staff: Staff, month: MonthString): Promise<Answer<CoopStatement>> {
  return askAsStaff<CoopStatement>(staff, `/coop/statement?month=${month}`);
}

type Line = { readonly month: MonthString; readonly section: string; readonly line: string; readonly page: number };

/** The journals behind a line; null for a line that is not there. */
export async function findStatementLine(staff: Staff, { month, section, line, page }: Line) {
  const search = new URLSearchParams({ month, section, line, page: String(page) });
  return valueOrMissing(await askAsStaff<StatementJournals>(staff, `/coop/statement/journals?${search}`));
}
