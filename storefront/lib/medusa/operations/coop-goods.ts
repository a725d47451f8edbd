import "server-only";
import type { CoopGoodsDetail, CoopGoodsList, CoopGoodsVariant, GoodsChoices } from "@cho-phien/contract";
import { goodsQuery, type GoodsView } from "@/lib/doors/goods-path";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { valueOrMissing, type Answer } from "../client";

const one = (id: string) => `/coop/goods/${encodeURIComponent(id)}`;
export type GoodsAct = "publish" | "hide" | "duplicate";

/** A page of the cooperative's goods with the counts of every state; throws when the backend is silent. */
export async function readOwnGoods(staff: Staff, view: GoodsView): Promise<CoopGoodsList> {
  const list = valueOrMissing(await askAsStaff<CoopGoodsList>(staff, `/coop/goods${goodsQuery(view)}`));
  if (!list) throw new Error("/coop/goods is missing");
  return list;
}

/** One of its goods; null for another cooperative's id as for one that never existed. */
export async function findOwnGoods(staff: Staff, id: string): Promise<CoopGoodsDetail | null> {
  return valueOrMissing(await askAsStaff<CoopGoodsDetail>(staff, one(id)));
}

export async function readGoodsChoices(staff: Staff): Promise<GoodsChoices> {
  const choices = valueOrMissing(await askAsStaff<GoodsChoices>(staff, "/coop/goods-choices"));
  if (!choices) throw new Error("/coop/goods-choices is missing");
  return choices;
}

/** Stores new goods, or those with an id; what was sent is judged by the backend alone. */
export function sendGoods(staff: Staff, id: string | null, goods: unknown): Promise<Answer<CoopGoodsDetail>> {
  return askAsStaff<CoopGoodsDetail>(staff, id === null ? "/coop/goods" : one(id), { method: "POST", body: goods });
}

type Acting = { readonly id: string; readonly act: GoodsAct; readonly key: string };

export function actOnGoods(staff: Staff, { id, act, key }: Acting): Promise<Answer<CoopGoodsDetail>> {
  const body = act === "duplicate" ? { key } : {};
  return askAsStaff<CoopGoodsDetail>(staff, `${one(id)}/${act}`, { method: "POST", body });
}

type Counting = { readonly id: string; readonly variantId: string; readonly stock: string };

export function setGoodsStock(staff: Staff, { id, ...body }: Counting): Promise<Answer<CoopGoodsVariant>> {
  return askAsStaff<CoopGoodsVariant>(staff, `${one(id)}/stock`, { method: "POST", body });
}
