import { loginPath } from "@/lib/doors/login-path";
import { seeOther } from "@/lib/doors/see-other";
import { staffOf } from "@/lib/doors/staff";
import { xlsxAnswer } from "@/lib/doors/xlsx-answer";
import { askHistoryTemplate } from "@/lib/medusa/operations/history";
import { paths } from "@/lib/paths";
import { readSealed } from "@/lib/session";

/** GET: the members as a table, month and amount to be filled in. */
export async function GET(): Promise<Response> {
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, "vi") : null;
  const page = paths.coop.history;
  if (!staff || "missing" in staff)
    return seeOther(loginPath("coop", { locale: "vi", returnTo: page, problem: "ended" }));
  const answer = await askHistoryTemplate(staff);
  return answer.ok ? xlsxAnswer(answer.value) : seeOther(page);
}
