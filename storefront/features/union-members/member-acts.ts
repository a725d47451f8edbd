import "server-only";
import type { MemberCorrection, MemberSheet } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { readRight } from "@/lib/members/read-right";
import { memberFieldsOf } from "@/lib/members/read-fields";
import { readFact } from "@/lib/members/read-fact";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { keepReason, readReason } from "@/lib/doors/member-reason";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths, safeReturnPath } from "@/lib/paths";

const LEAST_LETTERS = 10;

/** Keeps why she looks and goes on to the page that asked. */
export async function giveReason(officer: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionMembers.reason" });
  const reason = formText(form, "reason").slice(0, 500);
  if (reason.length < LEAST_LETTERS) return { isDone: false, text: t("short"), field: "reason" };
  await keepReason(officer.me.officer.id, reason);
  const next = safeReturnPath(formText(form, "next"), paths.union.members);
  return { isDone: true, text: "", goTo: localePath(officer.locale, next) };
}

/** A right a member uses at the desk. */
export async function takeRightFor(officer: Officer, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionRights.data" });
  const used = readRight(form);
  if (used && "missing" in used) return { isDone: false, text: t(used.missing), field: used.field };
  if (!used || used.right === "export") return { isDone: false, text: t("failed") };
  return await post(officer, { id, part: "rights", body: { used }, done: t(`${used.right}Done`) });
}

/** Corrects a member's record on her word. */
export async function correctMember(officer: Officer, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionMembers.member" });
  const body: Omit<MemberCorrection, "reason"> = memberFieldsOf(form);
  return await post(officer, { id, part: "fields", body, done: t("saved") });
}

/** What a member tells about herself at the desk. */
export async function keepFactFor(officer: Officer, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "coopMembers.facts" });
  const fact = readFact(form);
  if ("missing" in fact) return { isDone: false, text: t(fact.missing), ...(fact.field ? { field: fact.field } : {}) };
  const body = { cooperative: formText(form, "cooperative"), fact };
  return await post(officer, { id, part: "facts", body, done: t("factDone") });
}

type Posting = {
  readonly id: string;
  readonly part: "rights" | "fields" | "facts";
  readonly body: object;
  readonly done: string;
};

/** Without a reason that still holds she is asked for one first. */
async function post(officer: Officer, { id, part, body, done }: Posting): Promise<FormAnswer> {
  const page = localePath(officer.locale, paths.union.member(id));
  const reason = await readReason(officer.me.officer.id);
  if (reason === null) return { isDone: true, text: "", goTo: page };
  const path = `/union/members/${encodeURIComponent(id)}/${part}`;
  const answer = await askAsOfficer<MemberSheet>(officer, path, { method: "POST", body: { ...body, reason } });
  return answer.ok ? { isDone: true, text: done, goTo: page } : await refusedToOfficer(officer, answer);
}
