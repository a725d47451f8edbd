import "server-only";
import type { ConsentWithdrawal, MemberRecord, MembershipAct } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { factKinds, readFact } from "@/lib/members/read-fact";

/** She leaves, comes back, or the leaving is taken back. */
export async function moveMembership(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const act = formText(form, "act") === "leave" ? "leave" : "rejoin";
  const body: MembershipAct = { act, on: formText(form, "on") };
  return await post(staff, { id, part: "membership", body, done: `${act}Done` });
}

/** What she tells about herself, or that she prefers not to. */
export async function keepFact(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.facts" });
  const body = readFact(form);
  if ("missing" in body) return { isDone: false, text: t(body.missing), ...(body.field ? { field: body.field } : {}) };
  return await post(staff, { id, part: "facts", body, done: "factDone" });
}

/** Takes her consent back. */
export async function withdrawConsent(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.facts" });
  const purpose = factKinds.find((it) => it === formText(form, "purpose"));
  if (!purpose) return { isDone: false, text: t("answerMissing") };
  const body: ConsentWithdrawal = { purpose };
  return await post(staff, { id, part: "withdraw", body, done: "withdrawDone" });
}

type Posting = {
  readonly id: string;
  readonly part: "membership" | "facts" | "withdraw";
  readonly body: object;
  readonly done: "leaveDone" | "rejoinDone" | "factDone" | "withdrawDone";
};

async function post(staff: Staff, { id, part, body, done }: Posting): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.facts" });
  const path = `/coop/members/${encodeURIComponent(id)}/${part}`;
  const answer = await askAsStaff<MemberRecord>(staff, path, { method: "POST", body });
  return answer.ok ? { isDone: true, text: t(done) } : await refusedAnswer(staff, answer);
}
