import type { CoopGoodsDetail, NewGoods } from "@cho-phien/contract";
import { slugify } from "@cho-phien/vietnam";
import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { digest } from "../../boundary/secret-digest";
import { categoryIdsOf } from "../../goods/category-ids";
import { marketIds } from "../../goods/market-ids";
import { findMadeGoods, readGoodsRecord } from "../../goods/read-goods-record";
import { saveGoods } from "../edit-goods/save-goods";
import { checkGoods } from "./check-goods";
import { makeGoodsWorkflow } from "./index";
import { ONLY_OPTION, ONLY_SIZE, pricesOf, productFields } from "./product-fields";

type NewGoodsOf = {
  readonly cooperativeId: string;
  readonly goods: NewGoods;
  /** The goods these are a copy of, whose photos they may show. */
  readonly copiedFrom?: CoopGoodsDetail | null;
};

/** A product of a hundred sizes takes Medusa a few seconds; a second tap waits for it. */
const WAIT_SECONDS = 30;

/**
 * Makes the goods a client's key stands for, once. The same key again answers them, with whatever she has changed since:
 * after a lost answer she edits on, and must not get a second product or a refusal.
 */
export async function saveNewGoods(
  container: MedusaContainer,
  { cooperativeId, goods, copiedFrom = null }: NewGoodsOf,
): Promise<CoopGoodsDetail> {
  const externalId = `goods_${digest(`${cooperativeId}\n${goods.key}`).toString("hex").slice(0, 26)}`;
  return await container.resolve(Modules.LOCKING).execute(
    [externalId],
    async () => {
      const made = await findMadeGoods(container, { cooperativeId, externalId });
      if (made !== null) return await saveGoods(container, { cooperativeId, id: made, goods });
      await checkGoods(container, { cooperativeId, goods, before: copiedFrom, isShown: goods.publish });
      const product = await productInput(container, goods, externalId);
      const { result: id } = await makeGoodsWorkflow(container).run({
        input: {
          cooperativeId,
          product,
          stock: goods.variants.map(({ title, stock }) => ({ title: title || ONLY_SIZE, stock })),
          makers: goods.makers,
        },
      });
      const record = await readGoodsRecord(container, { cooperativeId, id });
      if (!record) throw new Error(`The goods ${id} were stored without their cooperative`);
      return record;
    },
    { timeout: WAIT_SECONDS },
  );
}

async function productInput(
  container: MedusaContainer,
  goods: NewGoods,
  externalId: string,
): Promise<CreateProductWorkflowInputDTO> {
  const { salesChannelId, shippingProfileId } = await marketIds(container);
  const { thumbnail, ...fields } = productFields(goods);
  const option = goods.optionTitle || ONLY_OPTION;
  const sizes = goods.variants.map((it) => ({ ...it, title: it.title || ONLY_SIZE }));
  return {
    ...fields,
    ...(thumbnail ? { thumbnail } : {}),
    external_id: externalId,
    handle: `${slugify(goods.name).slice(0, 60) || "hang"}-${externalId.slice(-8)}`,
    status: goods.publish ? "published" : "draft",
    category_ids: await categoryIdsOf(container, goods.categoryHandle),
    shipping_profile_id: shippingProfileId,
    sales_channels: [{ id: salesChannelId }],
    options: [{ title: option, values: sizes.map((it) => it.title) }],
    variants: sizes.map(({ title, titleEn, priceDong }, rank) => ({
      title,
      variant_rank: rank,
      manage_inventory: true,
      allow_backorder: false,
      weight: goods.weightGrams ?? 0,
      options: { [option]: title },
      prices: pricesOf(priceDong),
      metadata: { titleEn },
    })),
  };
}
