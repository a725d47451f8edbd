import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { CONSIGNMENT_MODULE } from "../../../modules/consignment";
import { INCOME_MODULE } from "../../../modules/income";
import { decideSale } from "../decide-sale";
import { readReadyLine } from "../read-line";
import { newJournalId } from "../../../modules/income/ledger/journal-id";

/**
 * Posts a line's journals and then marks the line. Killed between the two, the next scan finds the journal under its
 * key and only marks: the unique key, not the mark, keeps a fact from being posted twice.
 */
export const postSaleStep = createStep("post-sale", async ({ lineId }: { lineId: string }, { container }) => {
  const income = container.resolve(INCOME_MODULE);
  const line = await readReadyLine(container, lineId);
  if (!line) return new StepResponse({ posted: false });
  const present = await income.journals({ idemKeys: [`sale.settled:${lineId}`] });
  if (present.length === 0) {
    const rule = await income.sharingRule(line.fact.terms.sharingRuleId);
    if (!rule) throw new Error(`${lineId}: its sharing rule ${line.fact.terms.sharingRuleId} is gone`);
    await income.decideAndPost(line.fact.terms.cooperativeId, (balances) =>
      decideSale({ line, rule, balances, newId: newJournalId }),
    );
  }
  await container.resolve(CONSIGNMENT_MODULE).updateConsignmentLines({ id: lineId, settled_at: clock.now() });
  return new StepResponse({ posted: present.length === 0 });
});
