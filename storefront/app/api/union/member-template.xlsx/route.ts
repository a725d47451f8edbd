import type { MemberTemplate } from "@cho-phien/contract";
import { loginPath } from "@/lib/doors/login-path";
import { askAsOfficer, officerOf } from "@/lib/doors/officer";
import { seeOther } from "@/lib/doors/see-other";
import { xlsxAnswer } from "@/lib/doors/xlsx-answer";
import { paths } from "@/lib/paths";
import { readSealed } from "@/lib/session";

/** GET: the empty table of members to fill in. */
export async function GET(): Promise<Response> {
  const token = await readSealed("union_session");
  const officer = token ? await officerOf(token, "vi") : null;
  const page = paths.union.enterMembers;
  if (!officer || "missing" in officer)
    return seeOther(loginPath("union", { locale: "vi", returnTo: page, problem: "ended" }));
  const answer = await askAsOfficer<MemberTemplate>(officer, "/union/member-template");
  return answer.ok ? xlsxAnswer(answer.value) : seeOther(page);
}
