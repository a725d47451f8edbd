import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { OFTEN } from "./read-asked";

/** Days are Vietnam's, as where they are noted: the server's own is another one from 17:00 UTC on. */
const TODAY = "(now() at time zone 'Asia/Ho_Chi_Minh')::date";

/**
 * What is forgotten each night: texts few people looked for after a week, all after ninety days; checks after thirty; what
 * was noted of versions that are gone; documents of products that are gone, once every index has removed them.
 */
const STATEMENTS = [
  `delete from search_asked where day < ${TODAY} - 90`,
  `delete from search_asked where day < ${TODAY} - 7 and text in (
     select text from search_asked group by text having sum(asked) < ${OFTEN})`,
  "delete from search_check where at < now() - interval '30 days'",
  `delete from search_applied a where not exists (
     select from search_index_version v where v.id = a.version_id and v.deleted_at is null)`,
  ...["product", "cooperative"].flatMap((kind) => [
    `delete from search_dirty d where d.kind = '${kind}' and not exists (select from ${kind} t where t.id = d.id)
       and not exists (select from search_applied a where a.kind = d.kind and a.id = d.id and a.op <> 'delete')`,
  ]),
];

export async function forgetOldNotes(knex: Knex): Promise<void> {
  for (const statement of STATEMENTS) await knex.raw(statement);
}
