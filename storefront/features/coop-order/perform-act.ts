import "server-only";
import type { ConsignmentDetail } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Note } from "@/lib/doors/note";
import { readActForm, type PostedAct } from "./act-request";

export type ActOutcome = { readonly kind: "missing" } | { readonly kind: "told"; readonly note: Note };

type Asked = { readonly id: string; readonly act: PostedAct; readonly form: FormData };

/** Does one act on one consignment and says in a sentence what became of it. Safe to repeat: the backend records an act once. */
export async function performAct(staff: Staff, { id, act, form }: Asked): Promise<ActOutcome> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coop.acts" });
  const told = (isDone: boolean, text: string): ActOutcome => ({ kind: "told", note: { isDone, text } });
  const request = readActForm(act, form);
  if (!request.ok) return told(false, t(request.problem));

  const path = `/coop/consignments/${encodeURIComponent(id)}/${act}`;
  const answer = await askAsStaff<ConsignmentDetail>(staff, path, { method: "POST", body: request.body });
  if (answer.ok) return told(true, t(`${act}.done`));
  if (answer.status === 404) return { kind: "missing" };
  if (answer.status === 0 || answer.status >= 500) return told(false, t("failed"));
  return told(false, answer.refusal.message || t("refused"));
}
