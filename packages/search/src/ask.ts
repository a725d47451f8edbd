import { firstLookups, understand, type Leniency, type Understood } from "./understand";
import type { Word } from "./words";

/** What an index is asked: counts of terms, terms near a misspelled one, whether anything begins with an unfinished one. */
export type Wanted = {
  readonly terms: readonly string[];
  readonly near: readonly string[];
  readonly prefixes: readonly string[];
};

export type Answer = {
  /** Documents per term; what is missing is in none. Candidates of `near` are counted too. */
  readonly counts: ReadonlyMap<string, number>;
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlySet<string>;
};

/** Words, then what stands around the candidates of a misspelled one, then the pairs these make. */
const MOST_ROUNDS = 4;

/** Understands `words` with what `ask` answers, in one question where every word is known and at most four. */
export async function askAndUnderstand(
  words: readonly Word[],
  leniency: Leniency,
  ask: (wanted: Wanted) => Promise<Answer>,
): Promise<Understood> {
  const held = {
    counts: new Map<string, number>(),
    candidates: new Map<string, readonly string[]>(),
    prefixes: new Map<string, boolean>(),
  };
  let wanted: Wanted = { terms: firstLookups(words), near: [], prefixes: [] };
  let understood: Understood = { terms: [], pairs: [], unknown: [] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    take(held, wanted, await ask(wanted));
    const missed = { terms: new Set<string>(), near: new Set<string>(), prefixes: new Set<string>() };
    const countOf = (term: string) => held.counts.get(term) ?? miss(missed.terms, term, 0);
    const candidatesOf = (term: string) => held.candidates.get(term) ?? miss(missed.near, term, []);
    const hasPrefix = (start: string) => held.prefixes.get(start) ?? miss(missed.prefixes, start, false);
    understood = understand(words, { countOf, candidatesOf, hasPrefix }, leniency);
    wanted = { terms: [...missed.terms], near: [...missed.near], prefixes: [...missed.prefixes] };
    if (wanted.terms.length + wanted.near.length + wanted.prefixes.length === 0) break;
  }
  return understood;
}

type Held = {
  readonly counts: Map<string, number>;
  readonly candidates: Map<string, readonly string[]>;
  readonly prefixes: Map<string, boolean>;
};

function take({ counts, candidates, prefixes }: Held, wanted: Wanted, answer: Answer): void {
  for (const term of wanted.terms) counts.set(term, 0);
  for (const [term, count] of answer.counts) counts.set(term, count);
  for (const term of wanted.near) candidates.set(term, answer.candidates.get(term) ?? []);
  for (const start of wanted.prefixes) prefixes.set(start, answer.prefixes.has(start));
}

function miss<Value>(missed: Set<string>, asked: string, assumed: Value): Value {
  missed.add(asked);
  return assumed;
}
