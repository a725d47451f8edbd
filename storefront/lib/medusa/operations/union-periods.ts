import "server-only";
import type { PeriodList, PeriodPage } from "@cho-phien/contract";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import type { Answer } from "@/lib/medusa/client";

/** Where a unit stands in each period; null when the unit is none of hers. */
export async function readPeriods(officer: Officer, unit: string): Promise<PeriodList | null> {
  const answer = await askAsOfficer<PeriodList>(officer, `/union/periods?unit=${encodeURIComponent(unit)}`);
  return !answer.ok && answer.status === 404 ? null : had(answer, "/union/periods");
}

/** One period of a unit; null when there is no such period or the unit is none of hers. */
export async function readPeriodPage(officer: Officer, { period, unit }: PeriodAt): Promise<PeriodPage | null> {
  const path = `/union/periods/${encodeURIComponent(period)}?unit=${encodeURIComponent(unit)}`;
  const answer = await askAsOfficer<PeriodPage>(officer, path);
  return !answer.ok && (answer.status === 404 || answer.status === 400) ? null : had(answer, "/union/periods/:period");
}

type PeriodAt = { readonly period: string; readonly unit: string };

function had<T>(answer: Answer<T>, path: string): T {
  if (!answer.ok) throw new Error(`${path} answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}
