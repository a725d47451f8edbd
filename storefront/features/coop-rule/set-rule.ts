import "server-only";
import type { NewSharingRule, RuleBook } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { photoIn, sendMinutesPhoto } from "@/lib/doors/send-minutes-photo";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { readParts } from "./parts";
import { readPercent } from "./percent";

/** A posted rule → the next version, or what is wrong with it. The key makes a repeated tap one version. */
export async function setRule(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.rule" });
  const text = (name: string) => formText(form, name);
  const read = readParts({ basis: text("basis"), retainedBp: text("retainedBp"), fundBp: text("fundBp") });
  if ("wrong" in read) return { isDone: false, text: t(`wrong.${read.wrong}`), field: read.wrong };
  const advanceCapBp = readPercent(text("advanceCapBp"));
  if (advanceCapBp === null || advanceCapBp > 10_000) {
    return { isDone: false, text: t("wrong.advanceCapBp"), field: "advanceCapBp" };
  }
  const validFrom = text("validFrom");
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(validFrom)) {
    return { isDone: false, text: t("wrong.validFrom"), field: "validFrom" };
  }
  const rule = { key: text("key"), ...read.parts, advanceCapBp, validFrom, minutesRef: text("minutesRef") };
  const body: NewSharingRule = rule;
  const answer = await askAsStaff<RuleBook>(staff, "/coop/rules", { method: "POST", body });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return (await photoNotKept(staff, answer.value, form)) ?? { isDone: true, text: t("done") };
}

/** The rule stands whatever becomes of the photo of its minutes; null when it was kept, or there was none. */
async function photoNotKept(staff: Staff, { rules }: RuleBook, form: FormData): Promise<FormAnswer | null> {
  const newest = rules.reduce((found, it) => (it.version > found.version ? it : found), { id: "", version: 0 });
  if (!photoIn(form) || newest.id === "") return null;
  const sent = await sendMinutesPhoto(staff, { subject: "rules", id: newest.id, form });
  if (sent.isDone) return null;
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.minutes" });
  return { isDone: true, text: t("notKept", { why: sent.text }) };
}
