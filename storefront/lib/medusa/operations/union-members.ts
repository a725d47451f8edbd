import "server-only";
import type {
  CohortList,
  Duplicates,
  FoundMembers,
  MemberImport,
  MemberSearch,
  MemberSheet,
  RequestList,
} from "@cho-phien/contract";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Answer } from "../client";

/** Each asking is written down as a look at everybody on the page. */
export function searchMembers(officer: Officer, body: MemberSearch): Promise<Answer<FoundMembers>> {
  return askAsOfficer<FoundMembers>(officer, "/union/members/search", { method: "POST", body });
}

/** Each asking is written down as a look at her. */
export function openMember(officer: Officer, id: string, reason: string): Promise<Answer<MemberSheet>> {
  const path = `/union/members/${encodeURIComponent(id)}`;
  return askAsOfficer<MemberSheet>(officer, path, { method: "POST", body: { reason } });
}

type PairsAsked = { readonly unit: string; readonly reason: string; readonly page: number };

/** Each asking is written down as a look at everybody in the pairs. */
export function readDuplicates(officer: Officer, body: PairsAsked): Promise<Answer<Duplicates>> {
  return askAsOfficer<Duplicates>(officer, "/union/duplicates", { method: "POST", body });
}

type ListAsked = { readonly isOpen: boolean; readonly page: number };

const question = ({ isOpen, page }: ListAsked): string => `state=${isOpen ? "open" : "done"}&page=${page}`;

/** Requests about data at an officer's desk; throws when the backend is silent. */
export async function readUnionRequests(officer: Officer, asked: ListAsked): Promise<RequestList> {
  const answer = await askAsOfficer<RequestList>(officer, `/union/member-requests?${question(asked)}`);
  if (!answer.ok) throw new Error(`/union/member-requests answered ${answer.status}`);
  return answer.value;
}

/** The same at a cooperative; a role that may not answer them gets its sentence. */
export function readCoopRequests(staff: Staff, asked: ListAsked): Promise<Answer<RequestList>> {
  return askAsStaff<RequestList>(staff, `/coop/member-requests?${question(asked)}`);
}

/** The cohorts of her units and the cooperatives she enters facts for; throws when the backend is silent. */
export async function readCohorts(officer: Officer): Promise<CohortList> {
  const answer = await askAsOfficer<CohortList>(officer, "/union/cohorts");
  if (!answer.ok) throw new Error(`/union/cohorts answered ${answer.status}`);
  return answer.value;
}

/** A cooperative's list of members that waits to be accepted. */
export function askListOf(officer: Officer, cooperative: string, id: string): Promise<Answer<MemberImport>> {
  const path = `/union/cooperatives/${encodeURIComponent(cooperative)}/member-imports/${encodeURIComponent(id)}`;
  return askAsOfficer<MemberImport>(officer, path);
}
