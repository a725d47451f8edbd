import "server-only";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { writeNote } from "@/lib/doors/note";
import type { Staff } from "@/lib/doors/staff";
import { sendGoods } from "@/lib/medusa/operations/coop-goods";
import { localePath, paths } from "@/lib/paths";

type Asked = { readonly id: string | null; readonly form: FormData };

/** What the form wrote, stored; afterwards the list says so. */
export async function storeGoods(staff: Staff, { id, form }: Asked): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopGoods.form" });
  const answer = await sendGoods(staff, id, parsed(formText(form, "goods")));
  if (!answer.ok) return await refusedAnswer(staff, answer);
  const { state, name } = answer.value;
  const said =
    state === "draft" || state === "hidden" ? "drafted" : formText(form, "publish") ? "published" : "updated";
  const text = t(said, { name });
  const note = await writeNote({ isDone: true, text });
  return { isDone: true, text, goTo: `${localePath(staff.locale, paths.coop.goods)}?note=${note}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
