import type { GoodsCard, GoodsSearch } from "@cho-phien/contract";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorText } from "../boundary/refusal";
import { isFirstLook, type GoodsAsked } from "../catalogue/goods-asked";
import { goodsFilter } from "../catalogue/goods-filter";
import { type CooperativeName, findCooperativeName, readCooperativeNames } from "../catalogue/read-cooperatives";
import { readGoodsByIds, readGoodsPage } from "../catalogue/read-goods";
import { askAll, type Found } from "./engine";
import { countsOf, goodsFacets } from "./facets";
import { heardOf } from "./heard";
import { FIELDS, indexFilters, NOBODY, PAGE_SIZE, pageQuery } from "./index-query";
import { nothingFound } from "./nothing-found";
import { withMarks } from "./with-marks";

/**
 * One page of what was searched for. The index ranks and counts; cards are read live by id, so that a stale document never
 * shows a price, and what is hidden since is left out. While no index answers, the catalogue's own statement does.
 */
export async function searchGoods(container: MedusaContainer, asked: GoodsAsked): Promise<GoodsSearch> {
  const cooperative = asked.cooperative === null ? null : await findCooperativeName(container, asked.cooperative);
  const filters = indexFilters(asked, asked.cooperative === null ? null : (cooperative?.id ?? NOBODY));
  const found = await findPage(container, asked, filters).catch((error: unknown) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`search: no index answers, the catalogue does: ${errorText(error).slice(0, 200)}`);
    return null;
  });
  return found ? answerOf(container, { asked, cooperative }, found) : fromCatalogue(container, asked);
}

type Question = {
  readonly asked: GoodsAsked;
  /** The one asked for, or null where none is or nobody has that handle. */
  readonly cooperative: CooperativeName | null;
};

type Page = Omit<Found, "results"> & { readonly result: SearchTypes.SearchResult };

/** As typed; where that finds nothing, with its last word taken for a beginning. */
async function findPage(
  container: MedusaContainer,
  asked: GoodsAsked,
  filters: SearchTypes.SearchFilters,
): Promise<Page | null> {
  const narrowed = { asked, filters };
  const whole = pageOf(await askAll(container, [pageQuery(narrowed, false)], isFirstLook(asked) ? "asked" : "aside"));
  if (!whole || asked.text === null || countOf(whole) > 0) return whole;
  const begun = pageOf(await askAll(container, [pageQuery(narrowed, true)], "aside"));
  return begun && countOf(begun) > 0 ? begun : whole;
}

function pageOf({ results: [result], engine, isDegraded }: Found): Page | null {
  return result ? { result, engine, isDegraded } : null;
}

function countOf({ result }: Page): number {
  return result.metadata.count ?? 0;
}

async function answerOf(
  container: MedusaContainer,
  { asked, cooperative }: Question,
  page: Page,
): Promise<GoodsSearch> {
  const { result, engine, isDegraded } = page;
  const heard = heardOf(result.provider_metadata);
  const [goods, counted] = await Promise.all([
    readGoodsByIds(
      container,
      result.hits.map(({ id }) => id),
    ),
    readCooperativeNames(container, [...countsOf(result.facets, FIELDS.cooperative).keys()]),
  ]);
  const total = Math.max(0, countOf(page) - (result.hits.length - goods.length));
  // An index that went away in between costs the help, not the answer.
  const helped =
    countOf(page) === 0 ? await nothingFound(container, { asked, cooperative }, heard).catch(() => NO_HELP) : NO_HELP;
  return {
    goods,
    total,
    page: asked.page,
    pages: Math.ceil(total / PAGE_SIZE),
    // The chosen one is named even where it has nothing that fits.
    facets: goodsFacets(result.facets ?? {}, asked, cooperative ? [cooperative, ...counted] : counted),
    understoodAs: heard.readAs === null ? null : withMarks(heard.readAs, goods.map(namesOf).flat()),
    ...helped,
    engine,
    isDegraded,
  };
}

const NO_HELP = { didYouMean: null, ways: [] };

function namesOf({ name, nameEn }: GoodsCard): readonly string[] {
  return nameEn ? [name, nameEn] : [name];
}

async function fromCatalogue(container: MedusaContainer, asked: GoodsAsked): Promise<GoodsSearch> {
  const { goods, count, page, pageSize } = await readGoodsPage(container, goodsFilter(asked));
  return {
    goods,
    total: count,
    page,
    pages: Math.ceil(count / pageSize),
    facets: null,
    understoodAs: null,
    didYouMean: null,
    ways: [],
    engine: "catalogue",
    isDegraded: true,
  };
}
