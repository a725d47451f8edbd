import "server-only";
import type { CooperativeSheet, DigestWish, OfficerList, TargetCooperatives } from "@cho-phien/contract";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { valueOrMissing } from "../client";

/** The officers of the units below hers, and what she may give there; throws when the backend is silent or refuses. */
export async function readOfficers(officer: Officer, page: number): Promise<OfficerList> {
  const answer = await askAsOfficer<OfficerList>(officer, `/union/officers?page=${page}`);
  if (!answer.ok) throw new Error(`/union/officers answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}

/** One cooperative's page; null for one that is not hers, like one that never was. Throws when the backend is silent. */
export async function readCooperativeSheet(
  officer: Officer,
  { id, period }: { readonly id: string; readonly period: string },
): Promise<CooperativeSheet | null> {
  const path = `/union/cooperatives/${encodeURIComponent(id)}?period=${encodeURIComponent(period)}`;
  return valueOrMissing(await askAsOfficer<CooperativeSheet>(officer, path));
}

type Behind = Readonly<Record<"indicator" | "unit" | "period" | "since", string>>;

/** The cooperatives behind a number of the targets; null for one that is not hers. */
export async function readTargetCooperatives(
  officer: Officer,
  { indicator, ...parts }: Behind,
): Promise<TargetCooperatives | null> {
  const path = `/union/reports/targets/${encodeURIComponent(indicator)}?${new URLSearchParams(parts)}`;
  return valueOrMissing(await askAsOfficer<TargetCooperatives>(officer, path));
}

/** Where her Monday letter goes. */
export async function readDigestWish(officer: Officer): Promise<DigestWish> {
  const answer = await askAsOfficer<DigestWish>(officer, "/union/digest");
  if (!answer.ok) throw new Error(`/union/digest answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}
