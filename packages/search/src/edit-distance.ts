/**
 * Insertions, deletions, replacements and swaps of neighbours between two short words, or `limit + 1` when there are more
 * than `limit`. (Optimal string alignment: no letter is touched twice.)
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, above] = [above, current];
  }
  return Math.min(above[other.length] ?? 0, limit + 1);
}

/** How many slips a word of this length may hold: none below three letters, two from eight. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * A word and what is left of it when one letter is deleted (two, where two slips are allowed). Two words within that many
 * slips of each other share one of these (SymSpell), so that looking up misspellings is looking up equal strings.
 */
export function deletions(word: string, slips: number = slipsAllowed(word.length)): readonly string[] {
  const found = new Set([word]);
  let edge = [word];
  for (let slip = 0; slip < slips; slip++) {
    edge = edge.flatMap((each) => [...each].map((_, at) => each.slice(0, at) + each.slice(at + 1)));
    for (const each of edge) if (each !== "") found.add(each);
  }
  return [...found];
}

const LONGEST_TERM = 14;
/** From this length on two letters may be missing: the query's own limit is by its length, one letter more or less. */
const TWO_SLIPS_FROM = 7;
const TWO_SLIPS_UNTIL = 11;

/** The keys an index keeps a term under to find it misspelled. Long ones are pairs, of which one slip is enough to know them again. */
export function misspellings(term: string): readonly string[] {
  if (term.length < 2 || term.length > LONGEST_TERM || /^\d+$/.test(term)) return [];
  return deletions(term, term.length >= TWO_SLIPS_FROM && term.length <= TWO_SLIPS_UNTIL ? 2 : 1);
}
