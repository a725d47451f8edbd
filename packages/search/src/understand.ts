import { editDistance, slipsAllowed } from "./edit-distance";
import { cutJoined } from "./segment";
import { spell } from "./syllable";
import { decodeTelex, decodeVni, type Decoded } from "./typed-raw";
import type { Word } from "./words";

/**
 * What an index knows: in how many documents each folded word stands. Two words that stand side by side in a name are
 * known joined as well ("mat ong": mat, ong and matong), which is how joined words and neighbours are told.
 */
export type Known = {
  readonly countOf: (term: string) => number;
  /** Words of the index that share a deletion with a misspelled one. */
  readonly candidatesOf: (term: string) => readonly string[];
  /** Whether anything begins with an unfinished word. */
  readonly hasPrefix: (start: string) => boolean;
};

export type Leniency = {
  /** Take misspelled words for the nearest known ones. */
  readonly typos: boolean;
  /** The last word may be unfinished. */
  readonly prefix: boolean;
};

export type Reading = "typed" | "telex" | "vni" | "joined" | "split" | "prefix" | "typo";

/** One thing looked for. `words` are alternatives without marks, any of which will do. */
export type Term = {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  /** The word with its marks in ASCII, where they are known; what agrees in them comes first. */
  readonly key: string | null;
  readonly reading: Reading;
  /** For "did you mean"; equal to what was typed where nothing was changed. */
  readonly spelled: string;
};

export type Pair = { readonly word: string; readonly isPrefix: boolean };

export type Understood = {
  readonly terms: readonly Term[];
  /** Joined neighbours that the index knows as such: a phrase, the last of them perhaps unfinished. */
  readonly pairs: readonly Pair[];
  /** Words nothing in the index resembles. */
  readonly unknown: readonly string[];
};

/** What is certain to be asked about these words; the rest depends on the answers. */
export function firstLookups(words: readonly Word[]): readonly string[] {
  return [...new Set([...words.flatMap(readingsOf), ...joinedNeighbours(words)])];
}

const NONE: Word = { typed: "", folded: "", key: null, start: 0, end: 0 };

/** What was meant by `words`, given what the index knows. Raw Telex or VNI counts only where the raw word is unknown. */
export function understand(words: readonly Word[], known: Known, leniency: Leniency): Understood {
  const terms: Term[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const read = readWord({ words, at, known, leniency });
    if (!read) unknown.push(words[at]?.typed ?? "");
    else {
      terms.push(...read.terms);
      at += read.taken - 1;
    }
  }
  return { terms, pairs: pairsOf(terms, known), unknown };
}

type Asked = {
  readonly words: readonly Word[];
  readonly at: number;
  readonly known: Known;
  readonly leniency: Leniency;
};
type Read = { readonly terms: readonly Term[]; readonly taken: 1 | 2 };

function readWord(asked: Asked): Read | null {
  const { words, at, known, leniency } = asked;
  return (
    readUnfinishedPair(asked) ??
    readAsTyped(words, at, known) ??
    readJoined(words[at] ?? NONE, known) ??
    (leniency.prefix && at === words.length - 1 ? readPrefix(asked) : null) ??
    (leniency.typos ? readMisspelled(asked) : null)
  );
}

/** "mat on": on is a word, but what stands after mat begins with it. */
function readUnfinishedPair({ words, at, known, leniency }: Asked): Read | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!leniency.prefix || at !== words.length - 1 || !before || !word) return null;
  const pairs = readingsOf(before).map((reading) => reading + word.folded);
  if (pairs.some((pair) => known.countOf(pair) > 0) || !pairs.some(known.hasPrefix)) return null;
  return {
    terms: [{ words: [word.folded], key: word.key, reading: "prefix", spelled: word.typed, isPrefix: true }],
    taken: 1,
  };
}

/** As typed, as two halves of one word ("h mong"), or as raw Telex or VNI: whatever the index knows for certain. */
function readAsTyped(words: readonly Word[], at: number, known: Known): Read | null {
  const word = words[at] ?? NONE;
  const one = (term: Omit<Term, "isPrefix">): Read => ({ terms: [{ ...term, isPrefix: false }], taken: 1 });
  if (known.countOf(word.folded) > 0)
    return one({ words: [word.folded], key: word.key, reading: "typed", spelled: word.typed });
  for (const [reading, decode] of RAW) {
    const decoded = decode(word.typed);
    if (decoded && known.countOf(decoded.folded) > 0)
      return one({ words: [decoded.folded], key: decoded.key, reading, spelled: spell(decoded.key) });
  }
  const next = words[at + 1];
  const whole = word.folded + (next?.folded ?? "");
  if (!next || known.countOf(whole) === 0) return null;
  const spelled = `${word.typed} ${next.typed}`;
  return { terms: [{ words: [whole], key: null, reading: "joined", spelled, isPrefix: false }], taken: 2 };
}

const RAW: readonly (readonly [Reading, (word: string) => Decoded | null])[] = [
  ["telex", decodeTelex],
  ["vni", decodeVni],
];

/** The word without marks, as typed and as Telex and VNI would have it. */
function readingsOf({ folded, typed }: Word): readonly string[] {
  return [folded, ...RAW.flatMap(([, decode]) => decode(typed)?.folded ?? [])];
}

function readJoined({ folded }: Word, known: Known): Read | null {
  const cut = cutJoined(folded, known.countOf);
  if (!cut) return null;
  const terms = cut.map((part) => ({
    words: [part],
    key: null,
    reading: "split" as const,
    spelled: part,
    isPrefix: false,
  }));
  return { terms, taken: 1 };
}

function readPrefix({ words, at, known }: Asked): Read | null {
  const { folded, typed } = words[at] ?? NONE;
  if (!known.hasPrefix(folded)) return null;
  return {
    terms: [{ words: [folded], key: null, reading: "prefix", spelled: typed, isPrefix: true }],
    taken: 1,
  };
}

/** At most so many words are tried for one misspelled word: more would drown what was meant. */
const MOST_CANDIDATES = 3;

/**
 * The nearest known words. Those that make a known pair with a neighbour go before all others: "mat ogn" is "mat ong", not
 * "mat gan". A pair typed wrong across its space ("nuoc mma") is looked for as one word.
 */
function readMisspelled(asked: Asked): Read | null {
  const { words, at, known } = asked;
  const word = words[at] ?? NONE;
  const near = nearest(asked, word.folded);
  const neighbours = [words[at - 1], words[at + 1]];
  const inPair = near.filter(({ term }) => makesPair(term, neighbours, known));
  const chosen = inPair.length > 0 ? inPair : near;
  const closest = chosen[0]?.slips ?? 0;
  const terms = chosen.filter(({ slips }) => slips === closest).slice(0, MOST_CANDIDATES);
  const [best] = terms;
  if (!best) return null;
  const typo: Term = {
    words: terms.map(({ term }) => term),
    key: null,
    reading: "typo",
    spelled: best.term,
    isPrefix: false,
  };
  return { terms: [typo], taken: 1 };
}

function makesPair(term: string, [before, after]: readonly (Word | undefined)[], known: Known): boolean {
  const left = before ? readingsOf(before).map((reading) => reading + term) : [];
  const right = after ? readingsOf(after).map((reading) => term + reading) : [];
  // Asked for all at once, not until the first hit: one look-up answers them together.
  return [...left, ...right].filter((pair) => known.countOf(pair) > 0).length > 0;
}

type Near = { readonly term: string; readonly slips: number; readonly count: number };

/** Known words within the slips allowed, nearest first, then those that keep the first letter, then the most frequent. */
function nearest({ known }: Asked, folded: string): readonly Near[] {
  const limit = slipsAllowed(folded.length);
  const found = known.candidatesOf(folded).flatMap((term): Near[] => {
    const slips = editDistance(folded, term, limit);
    return slips > limit ? [] : [{ term, slips, count: known.countOf(term) }];
  });
  const keepsStart = ({ term }: Near) => (term[0] === folded[0] ? 0 : 1);
  return found.sort(
    (one, other) => one.slips - other.slips || keepsStart(one) - keepsStart(other) || other.count - one.count,
  );
}

function joinedNeighbours(words: readonly Word[]): readonly string[] {
  return words.slice(1).flatMap((word, at) => {
    const before = readingsOf(words[at] ?? NONE);
    return before.flatMap((left) => readingsOf(word).map((right) => left + right));
  });
}

function pairsOf(terms: readonly Term[], known: Known): readonly Pair[] {
  const pairs = terms.slice(1).flatMap(({ words, isPrefix }, at) => {
    const before = terms[at]?.words ?? [];
    return before.flatMap((left) => words.map((right) => ({ word: left + right, isPrefix })));
  });
  return pairs.filter(({ word, isPrefix }) => (isPrefix ? known.hasPrefix(word) : known.countOf(word) > 0));
}
