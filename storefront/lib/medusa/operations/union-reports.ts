import "server-only";
import type { Report, SnapshotPage } from "@cho-phien/contract";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";

/** The reports that can be had as files, by their name in the address. */
export const FILE_REPORTS = ["income", "distribution", "cooperatives", "targets"] as const;

/** A report as the backend answers it, hidden cells hidden; null when it refuses. */
export async function askReport(officer: Officer, name: string, query: URLSearchParams): Promise<Report | null> {
  const answer = await askAsOfficer<Report>(officer, `/union/reports/${name}?${query}`);
  return answer.ok ? answer.value : null;
}

export async function askSnapshot(officer: Officer, id: string): Promise<SnapshotPage | null> {
  const answer = await askAsOfficer<SnapshotPage>(officer, `/union/snapshots/${encodeURIComponent(id)}`);
  return answer.ok ? answer.value : null;
}
