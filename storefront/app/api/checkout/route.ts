import { keepDraftAddress } from "@/features/place-order/keep-draft-address";
import { keepDraft } from "@/features/place-order/draft";
import { errorSentences } from "@/features/place-order/error-sentences";
import { readDraft } from "@/features/place-order/read-form";
import type { CheckoutAnswer } from "@/features/place-order/send";
import { submitCheckout } from "@/features/place-order/submit";
import { readWays } from "@/lib/basket/ways";
import { localeOr } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { refusalSentence } from "@/lib/refusal-sentence";
import { requestFields, seeOther, wantsJson } from "@/lib/request-fields";
import { isSameOrigin } from "@/lib/same-origin";

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Address, shipping, payment and the order itself in one go; `step=places` only keeps a plain form's province choice. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const fields = await requestFields(request);
  const locale = localeOr(textOf(fields.locale));
  const draft = readDraft(fields);
  const checkout = localePath(locale, paths.checkout);
  if (fields.step === "places") {
    await keepDraft({ draft, errors: {}, sentence: null });
    return seeOther(checkout);
  }
  const seen = { basketKey: textOf(fields.basketKey), seenTotal: textOf(fields.seenTotal), ways: readWays(fields) };
  const submitted = await submitCheckout({ draft, locale, ...seen });
  if (submitted.kind === "placed" || submitted.kind === "to_pay") {
    if (fields.keepAddress === "yes") await keepDraftAddress(draft, locale);
    const next = submitted.kind === "placed" ? paths.order(submitted.code) : paths.cardPayment;
    const href = localePath(locale, next);
    return wantsJson(request) ? Response.json({ ok: true, href } satisfies CheckoutAnswer) : seeOther(href);
  }
  const errors = submitted.kind === "wrong" ? submitted.errors : {};
  const sentence = submitted.kind === "refused" ? await refusalSentence(submitted.refusal, locale) : null;
  if (wantsJson(request)) {
    return Response.json({
      ok: false,
      errors: await errorSentences(errors, locale),
      sentence,
    } satisfies CheckoutAnswer);
  }
  await keepDraft({ draft, errors, sentence });
  return seeOther(checkout);
}
