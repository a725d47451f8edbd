import "server-only";
import type { CoopPeople, SignedOut } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { loginPath } from "@/lib/doors/login-path";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { dropSealed } from "@/lib/session";

/** Invites, changes a role, removes or signs out everywhere, as the posted form says. */
export async function keepPeople(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopJoin.people" });
  const text = (name: string) => formText(form, name);
  const act = text("act");
  const one = `/coop/people/${encodeURIComponent(text("id"))}`;
  if (act === "remove") {
    const answer = await askAsStaff<CoopPeople>(staff, one, { method: "DELETE" });
    return answer.ok ? { isDone: true, text: t("removed") } : await refusedAnswer(staff, answer);
  }
  if (act === "role") {
    const answer = await askAsStaff<CoopPeople>(staff, one, { method: "POST", body: { role: text("role") } });
    return answer.ok ? { isDone: true, text: t("roleSaved") } : await refusedAnswer(staff, answer);
  }
  if (act === "signOut") return await signOutEverywhere(staff, one);
  const body = { fullName: text("fullName"), phone: text("phone"), role: text("role") };
  const answer = await askAsStaff<CoopPeople>(staff, "/coop/people", { method: "POST", body });
  return answer.ok ? { isDone: true, text: t("invited") } : await refusedAnswer(staff, answer);
}

/** Who signs herself out is out here too, and lands at the way in. */
async function signOutEverywhere(staff: Staff, path: string): Promise<FormAnswer> {
  const answer = await askAsStaff<SignedOut>(staff, `${path}/sign-out`, { method: "POST", body: {} });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  const t = await getTranslations({ locale: staff.locale, namespace: "coopJoin.people" });
  if (!answer.value.isYou) return { isDone: true, text: t("signedOut") };
  await dropSealed("coop_session");
  return { isDone: true, text: t("signedOut"), goTo: loginPath("coop", { locale: staff.locale }) };
}
