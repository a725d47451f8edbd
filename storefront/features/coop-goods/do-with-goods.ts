import "server-only";
import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Staff } from "@/lib/doors/staff";
import { actOnGoods, setGoodsStock, type GoodsAct } from "@/lib/medusa/operations/coop-goods";

const done = { publish: "shown", hide: "hidden", duplicate: "duplicated" } as const;
const acts: readonly GoodsAct[] = ["publish", "hide", "duplicate"];

type Asked = { readonly id: string; readonly act: string; readonly form: FormData };

/** One small act on one of her goods, and the sentence about it. */
export async function doWithGoods(staff: Staff, { id, act, form }: Asked): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopGoods.list" });
  if (act === "stock") {
    const asked = { id, variantId: formText(form, "variantId"), stock: formText(form, "stock") };
    const counted = await setGoodsStock(staff, asked);
    return counted.ok ? { isDone: true, text: t("saved") } : await refusedAnswer(staff, counted);
  }
  const known = acts.find((it) => it === act);
  if (!known) return { isDone: false, text: t("failed") };
  const answer = await actOnGoods(staff, { id, act: known, key: formText(form, "key") || randomUUID() });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t(done[known], { name: formText(form, "name") || answer.value.name }) };
}
