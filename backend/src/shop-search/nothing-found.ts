import type { GoodsSearch } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { GoodsAsked } from "../catalogue/goods-asked";
import type { CooperativeName } from "../catalogue/read-cooperatives";
import { readGoodsByIds } from "../catalogue/read-goods";
import { askAll } from "./engine";
import type { Heard } from "./heard";
import { countQuery, indexFilters, NOBODY } from "./index-query";
import { otherTexts } from "./other-texts";
import { waysOut } from "./ways-out";
import { withMarks } from "./with-marks";

/** Names enough to tell how the words of another text are written. */
const NAMES_READ = 3;

/** What would find something where this question finds nothing: another text, or one filter less. One question in all. */
export async function nothingFound(
  container: MedusaContainer,
  { asked, cooperative }: { readonly asked: GoodsAsked; readonly cooperative: CooperativeName | null },
  heard: Heard,
): Promise<Pick<GoodsSearch, "didYouMean" | "ways">> {
  const texts = asked.text === null ? [] : otherTexts(asked.text, heard.unknown);
  const ways = waysOut(asked);
  if (texts.length + ways.length === 0) return { didYouMean: null, ways: [] };
  const filtersOf = (it: GoodsAsked) => indexFilters(it, it.cooperative === null ? null : (cooperative?.id ?? NOBODY));
  const queries = [
    ...texts.map((text) => countQuery(filtersOf({ ...asked, text }), NAMES_READ)),
    ...ways.map((way) => countQuery(filtersOf(way.asked), 0)),
  ];
  const { results } = await askAll(container, queries, "aside");
  const counts = results.map(({ metadata }) => metadata.count ?? 0);
  const best = texts.findIndex((_, at) => (counts[at] ?? 0) > 0);
  const hits = results[best]?.hits ?? [];
  const names = await readGoodsByIds(
    container,
    hits.map(({ id }) => id),
  );
  const meant = texts[best];
  return {
    didYouMean:
      meant === undefined
        ? null
        : withMarks(
            meant,
            names.map(({ name }) => name),
          ),
    ways: ways
      .map(({ without }, at) => ({ without, total: counts[texts.length + at] ?? 0 }))
      .filter(({ total }) => total > 0),
  };
}
