import type { ProvinceShipping } from "@cho-phien/contract";
import { dongToWire, dongFromWire, ZERO_DONG } from "@cho-phien/money";
import { priceParcel, weighParcel } from "@cho-phien/shipping";
import { provinces } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { readSenders } from "./read-senders";

type Goods = { readonly variants: readonly { readonly id: string; readonly price: string }[] };

/**
 * What one piece of goods costs to send, for all 34 provinces: those that cost the same together, cheapest first. Of
 * several sizes the lightest counts: the page says "from".
 */
export async function provincePrices(container: MedusaContainer, goods: Goods): Promise<readonly ProvinceShipping[]> {
  const senders = await readSenders(
    container,
    goods.variants.map((it) => it.id),
  );
  const pieces = senders.map((it) => ({ ...it, weightGrams: weighParcel([{ grams: it.grams, quantity: 1 }]) }));
  const [lightest] = pieces.sort((one, other) => one.weightGrams - other.weightGrams);
  if (!lightest) return [];
  const { table, originProvince, weightGrams, variantId } = lightest;
  const price = goods.variants.find((it) => it.id === variantId)?.price;
  const goodsDong = price === undefined ? ZERO_DONG : dongFromWire(price);
  const prices = provinces().flatMap(({ code }) => {
    const destination = { provinceCode: code, isRemote: false };
    const asked = { table, originProvince, destination, weightGrams, goodsDong, way: "delivery" } as const;
    const answer = priceParcel(asked);
    return "refused" in answer || answer.days === null ? [] : [{ code, ...answer, days: answer.days }];
  });
  const alike = Map.groupBy(prices, (it) => `${it.amountDong} ${it.days.fewest} ${it.days.most}`);
  const isFree = table.freeFromDong !== null && goodsDong >= table.freeFromDong;
  return [...alike.values()]
    .flatMap((group) => group.slice(0, 1).map((first) => ({ ...first, provinceCodes: group.map((it) => it.code) })))
    .sort((one, other) => Number(one.amountDong - other.amountDong))
    .map(({ amountDong, days, provinceCodes }) => ({
      amountDong: dongToWire(amountDong),
      remoteDong: dongToWire(isFree ? ZERO_DONG : table.remoteDong),
      days,
      provinceCodes,
    }));
}
