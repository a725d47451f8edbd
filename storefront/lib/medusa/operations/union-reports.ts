import "server-only";
import type { AttentionReport, Report, ReportName, ReportScope, SnapshotPage, UnitChildren } from "@cho-phien/contract";
import { notFound } from "next/navigation";
import { cache } from "react";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import type { Answer } from "@/lib/medusa/client";

/** The reports that can be had as files, by their name in the address. */
export const FILE_REPORTS = ["income", "distribution", "cooperatives", "targets"] as const;

/** What she can choose from; throws when the backend is silent. Read once a request, for frame and page alike. */
export const readReportScope = cache(async (officer: Officer): Promise<ReportScope> => {
  const answer = await askAsOfficer<ReportScope>(officer, "/union/scope");
  if (!answer.ok) throw failed("/union/scope", answer);
  return answer.value;
});

/** The units right below one of hers; null when it is none of hers. */
export async function readUnitsUnder(officer: Officer, code: string): Promise<UnitChildren | null> {
  const answer = await askAsOfficer<UnitChildren>(officer, `/union/units?under=${encodeURIComponent(code)}`);
  if (answer.ok) return answer.value;
  if (answer.status === 404) return null;
  throw failed("/union/units", answer);
}

/** A report, or the sentence that says why this question has none (a filter that asks too much, a period that is none). */
export type ReportAnswer<T> = { readonly report: T } | { readonly report: null; readonly refusal: string };

type Parts = Readonly<Record<string, string | undefined>>;

/** A report for its page. What is not hers is not found; a silent backend throws to the page's error state. */
export async function readReport<T = Report>(
  officer: Officer,
  name: ReportName,
  parts: Parts,
): Promise<ReportAnswer<T>> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parts)) if (value) search.set(key, value);
  const answer = await askAsOfficer<T>(officer, `/union/reports/${name}?${search}`);
  if (answer.ok) return { report: answer.value };
  if (answer.status === 404) notFound();
  const isRefused = answer.status >= 400 && answer.status < 500 && answer.status !== 401 && answer.refusal.message;
  if (isRefused) return { report: null, refusal: answer.refusal.message };
  throw failed(`/union/reports/${name}`, answer);
}

/** How many things wait in a unit, by kind; null for whoever reads sums only. */
export async function readAttentionCounts(officer: Officer, unit: string): Promise<AttentionReport["counts"] | null> {
  const answer = await readReport<AttentionReport>(officer, "attention", { unit });
  return answer.report?.counts ?? null;
}

/** A report as the backend answers it, hidden cells hidden; null when it refuses. */
export async function askReport(officer: Officer, name: string, query: URLSearchParams): Promise<Report | null> {
  const answer = await askAsOfficer<Report>(officer, `/union/reports/${name}?${query}`);
  return answer.ok ? answer.value : null;
}

/** A snapshot, or of a unit of hers that it has as a row, that row. */
export async function askSnapshot(officer: Officer, id: string, unit: string): Promise<SnapshotPage | null> {
  const path = `/union/snapshots/${encodeURIComponent(id)}?unit=${encodeURIComponent(unit)}`;
  const answer = await askAsOfficer<SnapshotPage>(officer, path);
  return answer.ok ? answer.value : null;
}

function failed(path: string, answer: Extract<Answer<unknown>, { ok: false }>): Error {
  return new Error(`${path} answered ${answer.status} (${answer.refusal.code})`);
}
