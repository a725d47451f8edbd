import "server-only";
import type { AccessLog, PeopleIncome, PeopleQuestion } from "@cho-phien/contract";
import { notFound } from "next/navigation";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";

/** Named people; reading them writes who looked and why. Outside her grants nobody is there. */
export async function readPeople(officer: Officer, question: PeopleQuestion): Promise<PeopleIncome> {
  const answer = await askAsOfficer<PeopleIncome>(officer, "/union/people/income", { method: "POST", body: question });
  if (answer.ok) return answer.value;
  if (answer.status === 404) notFound();
  throw new Error(`/union/people/income answered ${answer.status} (${answer.refusal.code})`);
}

type LooksAsked = { readonly isMine: boolean; readonly page: number };

/** Looks at people, her own or those at the units she answers for; throws when the backend is silent. */
export async function readLooks(officer: Officer, { isMine, page }: LooksAsked): Promise<AccessLog> {
  const answer = await askAsOfficer<AccessLog>(officer, `/union/access-log?page=${page}${isMine ? "&mine=1" : ""}`);
  if (!answer.ok) throw new Error(`/union/access-log answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}
