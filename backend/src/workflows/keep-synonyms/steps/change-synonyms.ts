import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CHANNEL } from "../../../finding/capture/trigger-sql";
import type { AddSynonym } from "../index";

export const addSynonymStep = createStep("add-synonym", async ({ names, addedBy }: AddSynonym, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return new StepResponse(
    await changed(knex, "insert into search_synonym (names, added_by) values (?::jsonb, ?) returning id", [
      JSON.stringify(names),
      addedBy,
    ]),
  );
});

export const removeSynonymStep = createStep("remove-synonym", async ({ id }: { id: string }, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return new StepResponse(await changed(knex, "delete from search_synonym where id = ?::bigint returning id", [id]));
});

/** What a row of names says of a product stands in its document: all are read anew, and those it says nothing of stay. */
async function changed(knex: Knex, statement: string, values: readonly string[]): Promise<{ rows: number }> {
  return knex.transaction(async (trx) => {
    const answer = await trx.raw(statement, [...values]);
    await trx.raw("insert into search_change (kind, id) select 'product', id from product where deleted_at is null");
    await trx.raw("select pg_notify(?, '')", [CHANNEL]);
    return { rows: answer.rows.length };
  });
}
