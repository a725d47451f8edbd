import { getTranslations } from "next-intl/server";
import { exampleLines } from "@/features/coop-rule/example-lines";
import { readParts } from "@/features/coop-rule/parts";
import { formText } from "@/lib/doors/form-text";
import { staffOf } from "@/lib/doors/staff";
import { localeOr } from "@/lib/i18n/locales";
import { askRuleExample } from "@/lib/medusa/operations/sharing";
import { isSameOrigin } from "@/lib/same-origin";
import { readSealed } from "@/lib/session";

/** What the typed parts would make of the last sale: { lines } or { text } saying why not. Writes nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, localeOr(formText(form, "locale"))) : null;
  if (!staff || "missing" in staff) return new Response(null, { status: 401 });
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.rule" });
  const text = (name: string) => formText(form, name);
  const read = readParts({ basis: text("basis"), retainedBp: text("retainedBp"), fundBp: text("fundBp") });
  if ("wrong" in read) return Response.json({ text: t(`wrong.${read.wrong}`) });
  const answer = await askRuleExample(staff, read.parts);
  if (answer.ok) {
    const words = await getTranslations({ locale: staff.locale, namespace: "coopSharing.rule.example" });
    return Response.json({ lines: exampleLines(answer.value, staff.locale, words) });
  }
  return Response.json({ text: answer.refusal.message || t("example.failed") });
}
