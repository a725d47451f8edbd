import type { GoodsSearch } from "@cho-phien/contract";
import { readGoodsAsked, type GoodsAsked } from "../catalogue/goods-asked";

type Without = GoodsSearch["ways"][number]["without"];
type Way = { readonly without: Without; readonly asked: GoodsAsked };

/**
 * The same question with each active filter left out, one at a time, and the text without any of several; none where only
 * one thing was asked.
 */
export function waysOut(asked: GoodsAsked): readonly Way[] {
  const ways = [
    asked.text !== null && way("q", { ...asked, text: null }),
    asked.category !== null && way("category", { ...asked, category: null }),
    asked.provinceCode !== null && way("province", { ...asked, provinceCode: null }),
    asked.people !== null && way("people", { ...asked, people: null }),
    asked.leastStars !== null && way("stars", { ...asked, leastStars: null }),
    asked.cooperative !== null && way("cooperative", { ...asked, cooperative: null }),
    asked.priceFrom !== null && way("priceFrom", { ...asked, priceFrom: null }),
    asked.priceTo !== null && way("priceTo", { ...asked, priceTo: null }),
    asked.isInStock && way("inStock", { ...asked, isInStock: false }),
  ].filter((it) => it !== false);
  if (ways.length < 2) return [];
  const isTextAmongSeveral = asked.text !== null && ways.length > 2;
  return isTextAmongSeveral ? [...ways, way("filters", { ...readGoodsAsked({}), text: asked.text })] : ways;
}

function way(without: Without, asked: GoodsAsked): Way {
  return { without, asked: { ...asked, page: 1 } };
}
