import type { CoopGoodsDetail, GoodsFields } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";
import { readGoodsChoices } from "../../goods/read-choices";
import { missingToSell, type Needed } from "../../goods/ready-to-sell";

const FIELD: Readonly<Record<Needed, string>> = {
  photo: "photos",
  name: "name",
  category: "categoryHandle",
  price: "variants.0.priceDong",
  stock: "variants.0.stock",
  makers: "makers",
};

type Check = {
  readonly cooperativeId: string;
  readonly goods: GoodsFields;
  /** As the goods stand, when they are not new. */
  readonly before: CoopGoodsDetail | null;
  readonly isShown: boolean;
};

/** Refuses photos of nobody here, makers who are not members now, and goods for sale that lack something a sale needs. */
export async function checkGoods(
  container: MedusaContainer,
  { cooperativeId, goods, before, isShown }: Check,
): Promise<void> {
  const { basis, members } = await readGoodsChoices(container, cooperativeId);
  const known = new Set(members.map((it) => it.memberId));
  const named = goods.makers.map((it) => it.memberId);
  if (named.some((it) => !known.has(it)) || new Set(named).size < named.length) {
    throw refuse("maker_not_member", {}, "makers");
  }
  await checkPhotos(container, { cooperativeId, goods, before });
  if (!isShown) return;
  if (before?.heldBecause) throw refuse("goods_held", { reason: before.heldBecause });
  const [missing] = missingToSell(goods, basis);
  if (missing) throw refuse(`goods_need_${missing}`, {}, FIELD[missing]);
}

const uploads = z.array(z.object({ base: z.string() }));

/** A photo is hers when her cooperative uploaded it or the goods show it already. */
async function checkPhotos(
  container: MedusaContainer,
  { cooperativeId, goods, before }: Omit<Check, "isShown">,
): Promise<void> {
  const shown = new Set((before?.photos ?? []).map((it) => it.base));
  const fresh = goods.photos.map((it) => it.base).filter((it) => !shown.has(it));
  if (fresh.length === 0) return;
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select base from photo_upload where cooperative_id = ? and stored_at is not null and base = any(?)", [
      cooperativeId,
      fresh,
    ]);
  const own = new Set(uploads.parse(rows).map((it) => it.base));
  const stray = goods.photos.findIndex((it) => !shown.has(it.base) && !own.has(it.base));
  if (stray >= 0) throw refuse("photo_not_ours", {}, `photos.${stray}`);
}
