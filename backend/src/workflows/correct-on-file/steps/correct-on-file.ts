import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import type { Correction } from "../index";

const newest = z.array(z.record(z.string(), z.unknown()).and(z.object({ version: z.number() })));

export const correctOnFileStep = createStep(
  "correct-on-file",
  async ({ table, key, values, reason, officerId }: Correction, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const version = await knex.transaction(async (trx) => {
      // Two who correct at once come one after the other.
      const [stands] = newest.parse(await trx(table).where(key).orderBy("version", "desc").limit(1).forUpdate());
      if (!stands) return null;
      if (Object.entries(values).every(([name, value]) => String(stands[name]) === String(value))) return null;
      const next = stands.version + 1;
      await trx(table).insert({ ...key, ...values, version: next, reason, recorded_by: officerId });
      return next;
    });
    return new StepResponse({ isNew: version !== null }, version === null ? null : { table, key, version });
  },
  async (written, { container }) => {
    if (!written) return;
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await knex(written.table)
      .where({ ...written.key, version: written.version })
      .delete();
  },
);
