/** Parts of a word typed without spaces are syllables: none is longer than "nghieng". */
const LONGEST_SYLLABLE = 7;
const SHORTEST_JOINED = 4;
const LONGEST_JOINED = 28;

type Cut = { readonly words: readonly string[]; readonly cost: number };

/**
 * "capherangxay" cut into words that are known, or null. Neighbours must be known side by side,
 * so the finest cut is the one that was meant; of equal cuts the one of more frequent words. `countOf` is in how many documents a word stands, 0 for unknown.
 */
export function cutJoined(word: string, countOf: (word: string) => number): readonly string[] | null {
  if (word.length < SHORTEST_JOINED || word.length > LONGEST_JOINED) return null;
  const best: (Cut | undefined)[] = [{ words: [], cost: 0 }];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start <= end - 2; start++) {
      // Asked before anything is decided, so that one look-up answers all pieces.
      const count = countOf(word.slice(start, end));
      const before = best[start];
      if (!before || count === 0) continue;
      const last = before.words.at(-1);
      // Words that never stand side by side were not typed as one: "camm" is no "ca" and "mm".
      if (last !== undefined && countOf(last + word.slice(start, end)) === 0) continue;
      const cost = before.cost - 1 + 1 / (1 + count);
      const held = best[end];
      if (!held || cost < held.cost) best[end] = { words: [...before.words, word.slice(start, end)], cost };
    }
  }
  const cut = best[word.length]?.words ?? null;
  return cut && cut.length > 1 ? cut : null;
}
