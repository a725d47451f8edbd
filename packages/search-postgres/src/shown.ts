import { highlightsOf, projected } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Asked, Hit } from "./find";

/** A hit as it is shown: only the fields asked for, with what answered marked where that was asked for. */
export function hitOf({ id, score, document }: Hit, { plan, query, understood }: Asked): SearchTypes.SearchHit {
  const wish = query.search_options?.highlight;
  const searched = plan.searched.map(({ path }) => path);
  const highlights = wish && understood ? highlightsOf(document, understood.terms, { wish, searched }) : null;
  return {
    id,
    ...(query.search_options?.include_score && { score }),
    document: projected(document, query.attributes_to_retrieve),
    ...(highlights && { highlights }),
  };
}
