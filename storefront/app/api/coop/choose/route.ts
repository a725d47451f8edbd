import { cookies } from "next/headers";
import { formText } from "@/lib/doors/form-text";
import { seeOther } from "@/lib/doors/see-other";
import { chosenCooperativeCookie } from "@/lib/doors/staff";
import { localeOr } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";
import { cookieOptions } from "@/lib/session";

const lifeSeconds = 180 * 86_400;

/** POST { cooperative, locale }: which of her cooperatives the panel shows from now on. An id not hers is ignored there. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const id = formText(form, "cooperative");
  if (isSameOrigin(request) && /^[\w-]{1,64}$/.test(id)) {
    (await cookies()).set(chosenCooperativeCookie, id, await cookieOptions(lifeSeconds));
  }
  return seeOther(localePath(localeOr(formText(form, "locale")), paths.coop.today));
}
