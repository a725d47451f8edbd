import { dataFile } from "@/features/member-data/data-file";
import { formText } from "@/lib/doors/form-text";
import { readTicket } from "@/lib/doors/own-ticket";
import { seeOther } from "@/lib/doors/see-other";
import { localeOr } from "@/lib/i18n/locales";
import { takeOwnRight } from "@/lib/medusa/operations/own-data";
import { localePath, paths } from "@/lib/paths";

/** Her file: what the page shows, for a machine to read. That she took it is written down as a right used. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOr(formText(form, "locale"));
  const token = formText(form, "token").slice(0, 100);
  const ticket = await readTicket(token);
  const answer = ticket ? await takeOwnRight({ token, ticket, locale }, { right: "export" }) : null;
  return answer?.ok ? dataFile(answer.value) : seeOther(localePath(locale, paths.ownData(token)));
}
