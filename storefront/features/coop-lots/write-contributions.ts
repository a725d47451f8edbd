import "server-only";
import type { ContributionEffect, LotDetail, NewContributions, NewLotContributions } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { readContributions } from "@/lib/contributions/read-form";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { formatDong } from "@/lib/format";

/** A posted list of a lot; where sales are in the books already, what changes for each member is said before it is done. */
export async function writeContributions(staff: Staff, lotId: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing" });
  const read = readContributions(form);
  if ("wrong" in read) return { isDone: false, text: t(`contribution.wrong.${read.wrong}`), field: read.field };
  const path = `/coop/lots/${encodeURIComponent(lotId)}`;
  const isConfirmed = formText(form, "isConfirmed") === "yes";
  const body: NewLotContributions = { ...read, isConfirmed };
  const answer = await askAsStaff<LotDetail>(staff, `${path}/contributions`, { method: "POST", body });
  if (answer.ok) return { isDone: true, text: t("lots.written") };
  if (answer.refusal.code !== "sales_already_shared") return await refusedAnswer(staff, answer);
  const text = await effectText(staff, path, read);
  return { isDone: false, text: text ?? answer.refusal.message, field: "isConfirmed" };
}

/** One line a member: what the sales gave her before and would give her now. */
async function effectText(staff: Staff, path: string, body: NewContributions): Promise<string | null> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.lots.effect" });
  const effect = await askAsStaff<ContributionEffect>(staff, `${path}/effect`, { method: "POST", body });
  if (!effect.ok) return null;
  const { salesCount, keptCount, members } = effect.value;
  const amount = (text: string) => formatDong(text, staff.locale);
  return [
    t("title", { count: salesCount }),
    ...members.map((it) =>
      t("line", { name: it.fullName, before: amount(it.beforeDong), after: amount(it.afterDong) }),
    ),
    ...(keptCount > 0 ? [t("kept", { count: keptCount })] : []),
    t("confirm"),
  ].join("\n");
}
