import type { CoopGoodsDetail, SaveGoods } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { notHere, refuse } from "../../boundary/refusal";
import { categoryIdsOf } from "../../goods/category-ids";
import { matchSizes } from "../../goods/match-sizes";
import { readGoodsRecord } from "../../goods/read-goods-record";
import { checkGoods } from "../make-goods/check-goods";
import { ONLY_SIZE, pricesOf, productFields } from "../make-goods/product-fields";
import { editGoodsWorkflow, type EditGoods } from "./index";
import { type OneOption, optionOf, unusedValue } from "./option-of";

type GoodsOf = { readonly cooperativeId: string; readonly id: string; readonly goods: SaveGoods };

const WAIT_SECONDS = 30;

/** Writes goods of hers anew, one change at a time; answers them as they stand. 404 when they are not hers. */
export async function saveGoods(container: MedusaContainer, asked: GoodsOf): Promise<CoopGoodsDetail> {
  const { cooperativeId, id } = asked;
  return await container.resolve(Modules.LOCKING).execute(
    [id],
    async () => {
      const before = await readGoodsRecord(container, { cooperativeId, id });
      if (!before) throw notHere();
      const isShown = asked.goods.publish || before.state === "selling" || before.state === "out_of_stock";
      await checkGoods(container, { cooperativeId, goods: asked.goods, before, isShown });
      await editGoodsWorkflow(container).run({ input: await editOf(container, before, asked) });
      const after = await readGoodsRecord(container, { cooperativeId, id });
      if (!after) throw notHere();
      return after;
    },
    { timeout: WAIT_SECONDS },
  );
}

async function editOf(
  container: MedusaContainer,
  before: CoopGoodsDetail,
  { cooperativeId, id, goods }: GoodsOf,
): Promise<EditGoods> {
  const sizes = goods.variants.map((it) => ({ ...it, title: it.title || ONLY_SIZE }));
  const changes = matchSizes(before.variants, sizes);
  if ("refused" in changes) throw refusalOfSizes(changes);
  const rankOf = (title: string) => sizes.findIndex((it) => it.title === title);
  const option = changes.added.length > 0 ? await optionOf(container, id) : null;
  const added = option ? addedSizes(option, changes.added, id) : [];
  const metadata = productFields(goods).metadata;
  // One weight for all sizes is what the form asks; weights that came size by size stay until she changes it.
  const weight = goods.weightGrams === before.weightGrams ? {} : { weight: goods.weightGrams ?? 0 };
  return {
    cooperativeId,
    id,
    fields: {
      ...productFields(goods),
      category_ids: await categoryIdsOf(container, goods.categoryHandle),
      ...(goods.publish ? { status: "published" as const, metadata: { ...metadata, hiddenAt: null } } : {}),
    },
    option: option && { product_option_id: option.id, add: added.map(({ value }) => ({ value })) },
    added: added.map(({ size }) => ({ ...size, variant_rank: rankOf(size.title) })),
    kept: changes.kept.map((it) => ({
      id: it.id,
      title: it.title,
      variant_rank: rankOf(it.title),
      prices: pricesOf(it.priceDong),
      metadata: { titleEn: it.titleEn },
      ...weight,
    })),
    removed: [...changes.removed],
    stock: sizes,
    makers: goods.makers,
  };
}

function addedSizes(option: OneOption, added: SaveGoods["variants"], productId: string) {
  const used = new Set(option.values);
  return added.map((it) => {
    const value = unusedValue(used, it.title);
    used.add(value);
    const size = {
      product_id: productId,
      title: it.title,
      manage_inventory: true,
      allow_backorder: false,
      options: { [option.title]: value },
      prices: pricesOf(it.priceDong),
      metadata: { titleEn: it.titleEn },
    };
    return { value, size };
  });
}

function refusalOfSizes(refusal: Extract<ReturnType<typeof matchSizes>, { refused: string }>): Error {
  if (refusal.refused === "size_unknown") return notHere();
  const { title, reserved } = refusal;
  return refuse("size_promised", { size: title, promised: String(reserved) }, "variants");
}
