import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import type { SetShipping } from "../index";

/** Adds a version, never changes one: an order says by which prices it was sent. The same table again is no new version. */
export const keepTableStep = createStep(
  "keep-table",
  async ({ cooperativeId, staffId, table }: SetShipping, { container }) => {
    const prices = JSON.stringify(table);
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
      await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`shipping of ${cooperativeId}`]);
      await trx.raw(
        `with last as (select version, prices from shipping_table where cooperative_id = ? order by version desc limit 1)
         insert into shipping_table (cooperative_id, version, prices, valid_from, set_by)
         select ?, coalesce((select version from last), 0) + 1, ?::jsonb, ?, ?
          where not exists (select from last where prices = ?::jsonb)`,
        [cooperativeId, cooperativeId, prices, clock.now(), staffId, prices],
      );
    });
    return new StepResponse({ cooperativeId });
  },
);
