import "server-only";
import type {
  MemberExplanation,
  MemberExport,
  MemberImport,
  MemberList,
  MemberRecord,
  MemberTemplate,
  MonthString,
} from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Answer } from "../client";

/** A page of members; `question` is the list's own query (lib/doors/members-path). */
export function askMembers(staff: Staff, question: URLSearchParams): Promise<Answer<MemberList>> {
  return askAsStaff<MemberList>(staff, `/coop/members?${question}`);
}

/** Each asking is written down as a look at everybody in the file. */
export function askMemberExport(staff: Staff, question: URLSearchParams): Promise<Answer<MemberExport>> {
  return askAsStaff<MemberExport>(staff, `/coop/member-export?${question}`);
}

/** Each asking is written down as a look at her. */
export function askMember(staff: Staff, id: string): Promise<Answer<MemberRecord>> {
  return askAsStaff<MemberRecord>(staff, `/coop/members/${encodeURIComponent(id)}`);
}

export function askExplanation(staff: Staff, id: string, month: MonthString): Promise<Answer<MemberExplanation>> {
  return askAsStaff<MemberExplanation>(staff, `/coop/members/${encodeURIComponent(id)}/explain?month=${month}`);
}

export function askImport(staff: Staff, id: string): Promise<Answer<MemberImport>> {
  return askAsStaff<MemberImport>(staff, `/coop/member-imports/${encodeURIComponent(id)}`);
}

export function askTemplate(staff: Staff): Promise<Answer<MemberTemplate>> {
  return askAsStaff<MemberTemplate>(staff, "/coop/member-template");
}
