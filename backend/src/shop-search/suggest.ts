import type { GoodsCard, SearchSuggestions } from "@cho-phien/contract";
import { matchByName } from "@cho-phien/vietnam/match";
import { findProvince } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorText } from "../boundary/refusal";
import { goodsFilter } from "../catalogue/goods-filter";
import { readGoodsAsked } from "../catalogue/goods-asked";
import { readCooperativeNames } from "../catalogue/read-cooperatives";
import { readGoodsByIds, readGoodsPage } from "../catalogue/read-goods";
import { askAll } from "./engine";
import { categoryTree, countsOf } from "./facets";
import { FIELDS, suggestionQueries } from "./index-query";

const MOST = { goods: 5, cooperatives: 3, categories: 3 } as const;
/** A few more than are shown: what is hidden since falls out. */
const TAKEN = 8;

const NONE: SearchSuggestions = { goods: [], cooperatives: [], categories: [] };

/** What an unfinished text may become. Without an index, goods by their names alone. */
export async function suggest(container: MedusaContainer, text: string | null): Promise<SearchSuggestions> {
  if (text === null) return NONE;
  const found = await askAll(container, suggestionQueries(text, TAKEN), "aside").catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`search: no index suggests: ${errorText(error).slice(0, 200)}`);
    return null;
  });
  if (!found) {
    const { goods } = await readGoodsPage(container, goodsFilter(readGoodsAsked({ q: text })));
    return { ...NONE, goods: goods.slice(0, MOST.goods).map(suggestedGoods) };
  }
  const [products, cooperatives] = found.results;
  const [goods, names] = await Promise.all([
    readGoodsByIds(container, idsOf(products)),
    readCooperativeNames(container, idsOf(cooperatives)),
  ]);
  return {
    goods: goods.slice(0, MOST.goods).map(suggestedGoods),
    cooperatives: names.slice(0, MOST.cooperatives).map(({ handle, name, province_code }) => ({
      handle,
      name,
      provinceName: findProvince(province_code)?.name ?? "",
    })),
    categories: categoriesNamed(text, products),
  };
}

function idsOf(result: SearchTypes.SearchResult | undefined): readonly string[] {
  return (result?.hits ?? []).map(({ id }) => id);
}

/** Kinds of goods whose own name answers the text; one without goods is no answer. */
function categoriesNamed(text: string, products: SearchTypes.SearchResult | undefined) {
  const tree = categoryTree(countsOf(products?.facets, FIELDS.category), null);
  const all = tree.flatMap(({ subs, ...group }) => [group, ...subs]);
  return matchByName(all, ({ name, nameEn }) => [name, nameEn], text).slice(0, MOST.categories);
}

function suggestedGoods({ handle, name, nameEn, photo, priceDong, hasSeveralPrices }: GoodsCard) {
  return { handle, name, nameEn, photo, priceDong, hasSeveralPrices };
}
