import { deletions, type Answer, type Wanted } from "@cho-phien/search";
import { rowsOf, type Database, type Row } from "./database";
import type { Plan } from "./plan";

/** Answers what is asked of an index's vocabulary, with one statement, by primary keys alone. */
export async function askVocabulary(database: Database, { table }: Plan, wanted: Wanted): Promise<Answer> {
  const parts: string[] = [];
  const params: string[] = [];
  const list = (values: readonly string[]) => {
    params.push(...values);
    return values.map(() => "?").join(", ");
  };
  if (wanted.terms.length > 0)
    parts.push(
      `select 'term' as what, term as asked, term, docs from ${table}_terms where term in (${list(wanted.terms)})`,
    );
  const slips = slipsAsked(wanted.near);
  if (slips.size > 0)
    parts.push(`select 'near' as what, s.slip as asked, t.term, t.docs from ${table}_slips s join ${table}_terms t on t.term = s.term
      where s.slip in (${list([...slips.keys()])})`);
  for (const prefix of wanted.prefixes) {
    params.push(prefix, prefix, `${prefix}~`);
    parts.push(
      `(select 'prefix' as what, ? as asked, term, docs from ${table}_terms where term >= ? and term < ? limit 1)`,
    );
  }
  return parts.length === 0
    ? answerOf([], slips)
    : answerOf(await rowsOf(database, parts.join(" union all "), params), slips);
}

/** Which misspelled words ask for a deletion. */
function slipsAsked(near: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  for (const word of near) {
    for (const slip of deletions(word)) asked.set(slip, [...(asked.get(slip) ?? []), word]);
  }
  return asked;
}

function answerOf(rows: readonly Row[], slips: ReadonlyMap<string, readonly string[]>): Answer {
  const counts = new Map<string, number>();
  const candidates = new Map<string, string[]>();
  const prefixes = new Set<string>();
  for (const { what, asked, term, docs } of rows) {
    if (what === "prefix") prefixes.add(String(asked));
    else counts.set(String(term), Number(docs));
    if (what !== "near") continue;
    for (const word of slips.get(String(asked)) ?? []) {
      const held = candidates.get(word) ?? [];
      if (!held.includes(String(term))) candidates.set(word, [...held, String(term)]);
    }
  }
  return { counts, candidates, prefixes };
}
