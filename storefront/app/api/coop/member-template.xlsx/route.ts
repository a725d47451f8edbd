import { loginPath } from "@/lib/doors/login-path";
import { seeOther } from "@/lib/doors/see-other";
import { staffOf } from "@/lib/doors/staff";
import { xlsxAnswer } from "@/lib/doors/xlsx-answer";
import { askTemplate } from "@/lib/medusa/operations/members";
import { paths } from "@/lib/paths";
import { readSealed } from "@/lib/session";

/** GET: the empty table of members to fill in. */
export async function GET(): Promise<Response> {
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, "vi") : null;
  const page = paths.coop.importMembers;
  if (!staff || "missing" in staff)
    return seeOther(loginPath("coop", { locale: "vi", returnTo: page, problem: "ended" }));
  const answer = await askTemplate(staff);
  return answer.ok ? xlsxAnswer(answer.value) : seeOther(page);
}
