import { misspellings } from "@cho-phien/search";
import { rowsOf, type Database } from "./database";
import type { DocumentRow } from "./document-row";
import { typeOf } from "./catalog";
import type { Plan } from "./plan";

/** Rows written at once; each batch is one statement for the documents and three for the vocabulary. */
const BATCH = 500;

/** Writes documents over those with the same ids and keeps the vocabulary's counts exact. Call inside a transaction. */
export async function writeRows(database: Database, plan: Plan, rows: readonly DocumentRow[]): Promise<void> {
  const latest = [...new Map(rows.map((row) => [row.id, row])).values()];
  for (let at = 0; at < latest.length; at += BATCH) await writeBatch(database, plan, latest.slice(at, at + BATCH));
  // New words wait in a list beside the index, which every search would have to read through.
  if (latest.length > 0) await rowsOf(database, "select gin_clean_pending_list(?::regclass)", [`${plan.table}_words`]);
}

async function writeBatch(database: Database, plan: Plan, rows: readonly DocumentRow[]): Promise<void> {
  const changes = await termsLost(
    database,
    plan,
    rows.map(({ id }) => id),
  );
  for (const { terms } of rows) for (const term of terms) changes.set(term, (changes.get(term) ?? 0) + 1);
  const columns = plan.columns.map((column) => ({ name: column.name, type: typeOf(column) }));
  const names = columns.map(({ name }) => `, ${name}`).join("");
  const set = ["names", "words", "document", ...columns.map(({ name }) => name)];
  await rowsOf(
    database,
    `insert into ${plan.table} (id, names, words, document${names})
     select id, names::tsvector, words::tsvector, document${names}
     from jsonb_to_recordset(?::jsonb) as r(id text, names text, words text, document jsonb
       ${columns.map(({ name, type }) => `, ${name} ${type}`).join("")})
     on conflict (id) do update set ${set.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    [
      JSON.stringify(
        rows.map(({ id, names, words, document, columns }) => ({ id, names, words, document, ...columns })),
      ),
    ],
  );
  await changeTerms(database, plan, changes);
}

/** Removes documents by id; ids nobody has are no fault. Call inside a transaction. */
export async function removeRows(database: Database, plan: Plan, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const changes = await termsLost(database, plan, batch);
    await rowsOf(database, `delete from ${plan.table} where id in (${batch.map(() => "?").join(", ")})`, batch);
    await changeTerms(database, plan, changes);
  }
}

/** In how many of these documents each term of theirs stands now, as negative counts. */
async function termsLost(database: Database, plan: Plan, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const held = await rowsOf(
    database,
    `select term, count(*)::int as docs from ${plan.table}, unnest(tsvector_to_array(words)) as term
     where id in (${ids.map(() => "?").join(", ")}) and position(':' in term) = 0 group by term`,
    ids,
  );
  return new Map(held.map(({ term, docs }) => [String(term), -Number(docs)]));
}

/** Adds to the counts; terms that are new get their misspellings, terms in no document any more are forgotten. */
async function changeTerms(database: Database, plan: Plan, changes: ReadonlyMap<string, number>): Promise<void> {
  const changed = [...changes].filter(([, docs]) => docs !== 0).map(([term, docs]) => ({ term, docs }));
  if (changed.length === 0) return;
  const rows = await rowsOf(
    database,
    `insert into ${plan.table}_terms as held (term, docs)
     select term, docs from jsonb_to_recordset(?::jsonb) as r(term text, docs int)
     on conflict (term) do update set docs = held.docs + excluded.docs
     returning term, docs, xmax = 0 as is_new`,
    [JSON.stringify(changed)],
  );
  const slips = rows.filter((row) => row.is_new === true).flatMap(({ term }) => slipsOf(String(term)));
  if (slips.length > 0)
    await rowsOf(
      database,
      `insert into ${plan.table}_slips (slip, term)
       select slip, term from jsonb_to_recordset(?::jsonb) as r(slip text, term text) on conflict do nothing`,
      [JSON.stringify(slips)],
    );
  if (rows.some(({ docs }) => Number(docs) <= 0)) await forgetTerms(database, plan);
}

async function forgetTerms(database: Database, { table }: Plan): Promise<void> {
  await rowsOf(
    database,
    `with gone as (delete from ${table}_terms where docs <= 0 returning term)
     delete from ${table}_slips s using gone where s.term = gone.term`,
  );
}

/** The keys a term is found by when misspelled. */
function slipsOf(term: string): readonly { slip: string; term: string }[] {
  return misspellings(term).map((slip) => ({ slip, term }));
}
