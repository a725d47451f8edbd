import { deletions, type Answer, type Wanted } from "@cho-phien/search";
import type { MultiSearchQuery } from "meilisearch";
import type { Server } from "./server";

/** A word of the index, in how many documents it stands, and what it is found by when misspelled. */
export type Entry = {
  readonly id: string;
  readonly term: string;
  readonly docs: number;
  readonly slips: readonly string[];
};

/** Candidates looked at for the misspelled words of one query, the most frequent first. */
const MOST_CANDIDATES = 500;

/** Answers what is asked of a vocabulary, in one multi-search. */
export async function askVocabulary(server: Server, uid: string, wanted: Wanted): Promise<Answer> {
  const queries = queriesOf(uid, wanted);
  if (queries.length === 0) return { counts: new Map(), candidates: new Map(), prefixes: new Set() };
  const { results } = await server.read((client) => client.multiSearch({ queries: queries.map(({ query }) => query) }));
  const counts = new Map<string, number>();
  const near: string[] = [];
  const prefixes = new Set<string>();
  queries.forEach(({ prefix, isNear }, at) => {
    for (const hit of results[at]?.hits ?? []) {
      const term = String(hit.term);
      if (prefix !== null) prefixes.add(prefix);
      else counts.set(term, Number(hit.docs));
      if (isNear) near.push(term);
    }
  });
  // Which of them is near to which word is the reader's own sum; a few more to look at change nothing.
  return { counts, candidates: new Map(wanted.near.map((word) => [word, near])), prefixes };
}

type Question = { readonly query: MultiSearchQuery; readonly prefix: string | null; readonly isNear: boolean };

function queriesOf(uid: string, { terms, near, prefixes }: Wanted): readonly Question[] {
  const questions: Question[] = [];
  const ask = (filter: string, limit: number, rest: Partial<Question> = {}) => {
    const query = { indexUid: uid, filter, limit, attributesToRetrieve: ["term", "docs"] };
    questions.push({ query, prefix: null, isNear: false, ...rest });
  };
  if (terms.length > 0) ask(oneOf("term", terms), terms.length);
  if (near.length > 0)
    ask(oneOf("slips", [...new Set(near.flatMap((word) => deletions(word)))]), MOST_CANDIDATES, { isNear: true });
  for (const prefix of prefixes) ask(`term STARTS WITH "${prefix}"`, 1, { prefix });
  return questions;
}

/** Terms and ids hold only letters, digits, _ and -, so there is nothing to escape. */
export function oneOf(attribute: string, terms: readonly string[]): string {
  return `${attribute} IN [${terms.map((term) => `"${term}"`).join(", ")}]`;
}
