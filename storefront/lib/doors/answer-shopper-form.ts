import "server-only";
import type { FormAnswer } from "./form-answer";
import { formText } from "./form-text";
import { writeNote } from "./note";
import { seeOther, wantsJson } from "./see-other";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { phoneFor } from "@/lib/order-proof";
import { localePath, paths } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";

export type ProvenOrder = { readonly code: string; readonly phone: string; readonly locale: Locale };

type Perform = (order: ProvenOrder, form: FormData) => Promise<FormAnswer>;

/**
 * Answers a form of an order's page: only from our own pages, only where the order's phone was proven in this browser. Our
 * script gets the answer in words; a plain form goes back to the order, which shows the same sentence.
 */
export async function answerShopperForm(request: Request, perform: Perform): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOr(formText(form, "locale"));
  const code = formText(form, "code").slice(0, 40);
  const phone = await phoneFor(code);
  if (phone === null) {
    const lookup = localePath(locale, paths.orderLookupWith(code));
    return wantsJson(request) ? Response.json({ isDone: true, text: "", goTo: lookup }) : seeOther(lookup);
  }
  const answer = await perform({ code, phone, locale }, form);
  if (wantsJson(request)) return Response.json(answer);
  const key = await writeNote({ isDone: answer.isDone, text: answer.text });
  return seeOther(`${localePath(locale, paths.order(code))}?note=${key}`);
}
