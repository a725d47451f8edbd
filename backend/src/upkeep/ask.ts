import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const answer = z.object({ rows: z.array(z.unknown()) });
const subjects = z.array(z.object({ subject: z.string() }));

export async function rowsOf(knex: Knex, sql: string, values: readonly (string | number | Date)[]): Promise<unknown[]> {
  return answer.parse(await knex.raw(sql, [...values])).rows;
}

/** The column `subject` of each row. */
export async function subjectsOf(
  knex: Knex,
  sql: string,
  values: readonly (string | number | Date)[],
): Promise<readonly string[]> {
  return subjects.parse(await rowsOf(knex, sql, values)).map((it) => it.subject);
}
