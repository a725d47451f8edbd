import { namesakes, type Namesakes } from "@cho-phien/search";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const rows = z.array(z.object({ id: z.string(), names: z.array(z.string()) }));

/** Names of one thing, as the operator keeps them. */
export type Synonym = { readonly id: string; readonly names: readonly string[] };

/** Added names, oldest first: a document names them in this order, so that it stays the same. */
export async function readSynonyms(knex: Knex): Promise<readonly Synonym[]> {
  const answer = await knex.raw("select id::text, names from search_synonym order by search_synonym.id");
  return rows.parse(answer.rows);
}

export async function readNamesakes(knex: Knex): Promise<readonly Namesakes[]> {
  return namesakes((await readSynonyms(knex)).map(({ names }) => names.join(",")));
}
