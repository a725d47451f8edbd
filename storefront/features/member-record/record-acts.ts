import "server-only";
import type { ConsentWithdrawal, FactKind, MemberRecord, MembershipAct, NewFact } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";

const kinds = ["ethnicity", "birth_date", "poverty", "disability"] as const satisfies readonly FactKind[];

/** She leaves, comes back, or the leaving is taken back. */
export async function moveMembership(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const act = formText(form, "act") === "leave" ? "leave" : "rejoin";
  const body: MembershipAct = { act, on: formText(form, "on") };
  return await post(staff, { id, part: "membership", body, done: `${act}Done` });
}

/** What she tells about herself, or that she prefers not to. */
export async function keepFact(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.facts" });
  const kind = kinds.find((it) => it === formText(form, "kind"));
  const answer = formText(form, "answer");
  const how = formText(form, "how");
  if (!kind || (answer !== "stated" && answer !== "declined")) return { isDone: false, text: t("answerMissing") };
  if (answer === "declined") {
    const body: NewFact = { kind, answer };
    return await post(staff, { id, part: "facts", body, done: "factDone" });
  }
  if (how !== "signed" && how !== "spoken") return { isDone: false, text: t("howMissing"), field: "how" };
  const body: NewFact = {
    kind,
    answer,
    value: valueOf(form),
    source: formText(form, "source").slice(0, 120),
    consent: { version: formText(form, "version"), how },
  };
  return await post(staff, { id, part: "facts", body, done: "factDone" });
}

/** A choice, or a date of birth as people write it: "5/3/1985" or "1985". */
function valueOf(form: FormData): string {
  const text = formText(form, "value");
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

/** Takes her consent back. */
export async function withdrawConsent(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.facts" });
  const purpose = kinds.find((it) => it === formText(form, "purpose"));
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
