import "server-only";
import type { AssistedList } from "@cho-phien/contract";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";

/** The cooperatives she opened for others, with how far each has come; throws when the backend is silent or refuses. */
export async function readAssisted(officer: Officer, page: number): Promise<AssistedList> {
  const answer = await askAsOfficer<AssistedList>(officer, `/union/cooperatives?page=${page}`);
  if (!answer.ok) throw new Error(`/union/cooperatives answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}
