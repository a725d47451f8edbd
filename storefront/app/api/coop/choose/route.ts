import { chooseCooperative } from "@/lib/doors/choose-cooperative";
import { formText } from "@/lib/doors/form-text";
import { seeOther } from "@/lib/doors/see-other";
import { localeOr } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";

/** POST { cooperative, locale }: which of her cooperatives the panel shows from now on. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const id = formText(form, "cooperative");
  if (isSameOrigin(request) && /^[\w-]{1,64}$/.test(id)) await chooseCooperative(id);
  return seeOther(localePath(localeOr(formText(form, "locale")), paths.coop.today));
}
