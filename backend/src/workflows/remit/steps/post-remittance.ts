import { isRefusal, remitApproved, remitToCooperative } from "@cho-phien/income";
import { dongFromWire, subtract } from "@cho-phien/money";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { enterOnce } from "../../../boundary/ledger-refusal";
import { INCOME_MODULE } from "../../../modules/income";
import { newJournalId } from "../../../modules/income/ledger/journal-id";

const row = z.array(
  z.object({
    cooperative_id: z.string(),
    amount: z.string(),
    shipping: z.string(),
    bank_reference: z.string(),
    entered_by: z.string(),
    at: z.date(),
    is_approved: z.boolean(),
  }),
);

/** Enters `coop.remitted` for one remittance; an open advance of the cooperative is repaid out of it first. */
export const postRemittanceStep = createStep(
  "post-remittance",
  async ({ remittanceId }: { remittanceId: string }, { container }) => {
    const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `select cooperative_id, amount::text, shipping::text, bank_reference, entered_by, at, transfer_id is not null as is_approved
         from remittance r
        where id = ? and not exists (select from income_journal j where j.idem_key = 'coop.remitted:' || r.id)`,
      [remittanceId],
    );
    const [fact] = row.parse(answer.rows);
    if (!fact) return new StepResponse({ posted: false });
    const income = container.resolve(INCOME_MODULE);
    const posted = await enterOnce(income, `coop.remitted:${remittanceId}`, () =>
      income.decideAndPost(fact.cooperative_id, (balances) => {
        const entry = {
          journalId: newJournalId(),
          effectiveAt: fact.at.toISOString(),
          actor: { type: "operator", id: fact.entered_by },
        };
        const { cooperative_id: cooperativeId, bank_reference: bankReference } = fact;
        const amountDong = dongFromWire(fact.amount);
        const shippingDong = dongFromWire(fact.shipping);
        const sent = { remittanceId, cooperativeId, bankReference, shippingDong, balances };
        const journal = fact.is_approved
          ? remitApproved(entry, { ...sent, sentDong: amountDong })
          : remitToCooperative(entry, { ...sent, amountDong: subtract(amountDong, shippingDong) });
        return isRefusal(journal) ? journal : [journal];
      }),
    );
    return new StepResponse({ posted });
  },
);
