import "server-only";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { askAsStaff, type Staff } from "@/lib/doors/staff";

type Asked = { readonly id: string; readonly act: string; readonly words: string };

/** One decision about a return; the backend knows which are possible now. */
export async function performDecision(staff: Staff, { id, act, words }: Asked): Promise<FormAnswer> {
  const path = `/coop/return-requests/${encodeURIComponent(id)}/${encodeURIComponent(act)}`;
  const answer = await askAsStaff<unknown>(staff, path, { method: "POST", body: { words: words.slice(0, 300) } });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  const t = await getTranslations({ locale: staff.locale, namespace: "returns.coop" });
  return { isDone: true, text: t("done") };
}
