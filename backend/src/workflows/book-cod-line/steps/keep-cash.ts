import { isRefusal, keepCash } from "@cho-phien/income";
import { add, dongFromWire } from "@cho-phien/money";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { newJournalId } from "../../../modules/income/ledger/journal-id";

const rows = z.array(
  z.object({
    cooperative_id: z.string(),
    goods_dong: z.string(),
    shipping_dong: z.string(),
    cash_received_at: z.date(),
  }),
);

/**
 * Enters that the cooperative has the cash, under the consignment's key, once its sale is in the books. The consignment is held
 * meanwhile: nobody says in between that the carrier has it. Killed before the mark, the next scan finds the journal and marks.
 */
export const keepCashStep = createStep("keep-cash", async (input: { consignmentId: string }, { container }) => {
  const { consignmentId } = input;
  const income = container.resolve(INCOME_MODULE);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const posted = await knex.transaction(async (trx) => {
    const found = await trx.raw(
      `select c.cooperative_id, c.goods_dong::text, c.shipping_dong::text, c.cash_received_at from consignment c
        where c.id = ? and c.cash_held_by = 'cooperative' and c.cash_received_at is not null
          and not exists (select from consignment_line s
                where s.consignment_id = c.id and s.deleted_at is null and s.settled_at is null)
        for update of c`,
      [consignmentId],
    );
    const [it] = rows.parse(found.rows);
    if (!it) return false;
    const isThere = (await income.journals({ idemKeys: [`coop.kept:${consignmentId}`] })).length > 0;
    if (!isThere) await post(income, consignmentId, it);
    await trx("consignment").where({ id: consignmentId }).update({ kept_booked_at: clock.now() });
    return !isThere;
  });
  return new StepResponse({ posted });
});

type Kept = z.infer<typeof rows>[number];

async function post(income: IncomeModuleService, consignmentId: string, it: Kept): Promise<void> {
  const shippingDong = dongFromWire(it.shipping_dong);
  await income.decideAndPost(it.cooperative_id, (balances) => {
    const entry = {
      journalId: newJournalId(),
      effectiveAt: it.cash_received_at.toISOString(),
      actor: { type: "job", id: "keep-cash" },
    };
    const journal = keepCash(entry, {
      consignmentId,
      cooperativeId: it.cooperative_id,
      collectedDong: add(dongFromWire(it.goods_dong), shippingDong),
      shippingDong,
      balances,
    });
    return isRefusal(journal) ? journal : [journal];
  });
}
