import "server-only";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Officer } from "@/lib/doors/officer";
import { setPin } from "@/lib/medusa/operations/union-desk";
import { localePath, paths } from "@/lib/paths";

/** Sets her PIN; the slips a form can see are answered without asking the backend. */
export async function savePin(officer: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionDesk.pin" });
  const pin = formText(form, "pin");
  if (!/^\d{6}$/.test(pin)) return { isDone: false, text: t("shape"), field: "pin" };
  if (pin !== formText(form, "again")) return { isDone: false, text: t("differs"), field: "again" };
  // A password is never trimmed: a blank may be part of it.
  const password = form.get("password");
  const answer = await setPin(officer, { pin, password: typeof password === "string" ? password : "" });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  return { isDone: true, text: t("done"), goTo: localePath(officer.locale, paths.union.desk) };
}
