import "server-only";
import type { GoodsCard, SavedGoods } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend } from "../client";

/** Those of these goods that are still shown, in their order. */
export async function readSavedGoods(ids: readonly string[], locale: Locale): Promise<readonly GoodsCard[]> {
  if (ids.length === 0) return [];
  const answer = await askBackend<SavedGoods>(`/store/saved-goods?ids=${ids.join(",")}`, { locale });
  if (!answer.ok) throw new Error(`/store/saved-goods answered ${answer.status} (${answer.refusal.code})`);
  return answer.value.goods;
}
