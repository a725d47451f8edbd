import "server-only";
import type { AssistedList, UnionIncome } from "@cho-phien/contract";
import type { Period } from "@/lib/doors/months";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";

/** The rows an officer's grants reach in a period; throws when the backend is silent or refuses. */
export async function readUnionIncome(officer: Officer, { from, to }: Period): Promise<UnionIncome> {
  const answer = await askAsOfficer<UnionIncome>(officer, `/union/income?from=${from}&to=${to}`);
  if (!answer.ok) throw new Error(`/union/income answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}

/** The cooperatives she opened for others, with how far each has come; throws when the backend is silent or refuses. */
export async function readAssisted(officer: Officer, page: number): Promise<AssistedList> {
  const answer = await askAsOfficer<AssistedList>(officer, `/union/cooperatives?page=${page}`);
  if (!answer.ok) throw new Error(`/union/cooperatives answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}
