import { foldWords } from "./fold";

/** How well a name answers a query, best first; null is no match. */
type Rank = 0 | 1 | 2 | 3 | 4;

/** "ea h leo" for "Ea H'Leo", "caobang" for "Cao Bằng": spaces are the least reliable thing people type. */
function squeeze(words: string): string {
  return words.replaceAll(" ", "");
}

function rankOf(name: string, query: string): Rank | null {
  if (name.normalize("NFC").toLowerCase() === query.normalize("NFC").trim().toLowerCase()) return 0;
  const folded = foldWords(name);
  const wanted = foldWords(query);
  if (folded === wanted) return 1;
  if (folded.startsWith(wanted)) return 2;
  if (` ${folded}`.includes(` ${wanted}`)) return 3;
  return squeeze(folded).includes(squeeze(wanted)) ? 4 : null;
}

function bestRank(names: readonly string[], query: string): Rank | null {
  const ranks = names.flatMap((name) => rankOf(name, query) ?? []);
  return ranks.reduce<Rank | null>((best, rank) => (best === null || rank < best ? rank : best), null);
}

/**
 * The items one of whose names answers `query`, best answers first, otherwise in the order given.
 * A name typed with its own marks comes before names that only agree without them.
 */
export function matchByName<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  query: string,
): readonly Item[] {
  if (foldWords(query) === "") return items;
  const ranked = items.flatMap((item) => {
    const rank = bestRank(namesOf(item), query);
    return rank === null ? [] : [{ item, rank }];
  });
  return ranked.sort((left, right) => left.rank - right.rank).map((each) => each.item);
}
