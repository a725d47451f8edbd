import type { GoodsDetail, MoneyPath } from "@cho-phien/contract";
import { moneyPath } from "@cho-phien/income";
import { dongFromWire, dongToWire } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { INCOME_MODULE } from "../modules/income";
import { termsOn } from "../workflows/consign-order/take-terms";
import { readReviews } from "../reviews/read-reviews";
import { provincePrices } from "../shipping/province-prices";
import { cardOf, type GoodsRow, photosOf } from "./goods-row";
import { readCooperative } from "./read-cooperatives";
import { readGoodsByHandle } from "./read-goods";
import { readGoodsOfSameCraft } from "./read-same-craft";

/** Of the same cooperative, below the product. */
const MORE_SHOWN = 6;

/** All the product page shows, or null when the product is not shown. */
export async function readGoodsDetail(
  container: MedusaContainer,
  { handle, language }: { readonly handle: string; readonly language: "vi" | "en" },
): Promise<GoodsDetail | null> {
  const row = await readGoodsByHandle(container, handle);
  if (!row) return null;
  const cooperative = await readCooperative(container, { handle: row.cooperative_handle, most: MORE_SHOWN + 1 });
  if (!cooperative) return null;
  const now = clock.now();
  const [makers, reviews] = await Promise.all([
    container.resolve(INCOME_MODULE).makersOf(row.id, now.toISOString()),
    readReviews(container, { productId: row.id, page: 1 }),
  ]);
  const { story: _story, storyEn: _storyEn, goods, certificates: _certificates, ...card } = cooperative;
  return {
    ...cardOf(row),
    photos: photosOf(row),
    description: row.description ?? "",
    descriptionEn: row.metadata?.descriptionEn ?? null,
    variants: row.variants.map(({ id, title, titleEn, price, available }) => ({
      id,
      title: language === "en" ? (titleEn ?? title) : title,
      priceDong: price,
      available,
    })),
    materials: inLanguage(row.metadata?.materials, language),
    technique: inLanguage(row.metadata?.technique, language),
    care: inLanguage(row.metadata?.care, language),
    weightGrams: row.weight === null || row.weight <= 0 ? null : row.weight,
    shelfLife: inLanguage(row.metadata?.shelfLife, language),
    maker: { cooperative: card, makersCount: makers.length },
    moneyPath: await pathOf(container, row, now),
    shipping: await provincePrices(container, row),
    moreFromCooperative: goods.filter((it) => it.id !== row.id).slice(0, MORE_SHOWN),
    reviews: { ...reviews, rating: cardOf(row).rating },
    sameCraft: await readGoodsOfSameCraft(container, { productId: row.id, cooperativeId: row.cooperative_id }),
  };
}

/** Where the lowest price goes today. Null while the cooperative has no rule: then nothing may be promised. */
async function pathOf(container: MedusaContainer, row: GoodsRow, now: Date): Promise<MoneyPath | null> {
  const inForce = await termsOn(container, { cooperativeId: row.cooperative_id, on: dateOf(now) });
  if (!inForce) return null;
  const { ruleVersion, ruleValidFrom, ...amounts } = moneyPath(
    dongFromWire(row.min_price),
    inForce.terms,
    inForce.rule,
  );
  return {
    priceDong: dongToWire(amounts.priceDong),
    membersDong: dongToWire(amounts.membersDong),
    cooperativeDong: dongToWire(amounts.cooperativeDong),
    fundDong: dongToWire(amounts.fundDong),
    platformFeeDong: dongToWire(amounts.platformFeeDong),
    taxDong: dongToWire(amounts.taxDong),
    ruleVersion,
    ruleValidFrom,
  };
}

type Written = { readonly vi: string; readonly en?: string | null | undefined };

/** Vietnamese stands in where nobody wrote English. */
function inLanguage(text: Written | null | undefined, language: "vi" | "en"): string | null {
  return (language === "en" && text?.en) || text?.vi || null;
}
