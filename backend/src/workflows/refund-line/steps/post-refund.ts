import { bringsShippingBack, isRefusal, refundSale } from "@cho-phien/income";
import { dateOf } from "@cho-phien/vietnam";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { enterOnce } from "../../../boundary/ledger-refusal";
import { INCOME_MODULE } from "../../../modules/income";
import { readReadyRefund } from "../read-refund";
import { newJournalId } from "../../../modules/income/ledger/journal-id";

/** Enters `sale.refunded`: the exact mirror of the returned pieces. What a member was already paid becomes her advance. */
export const postRefundStep = createStep("post-refund", async ({ refundId }: { refundId: string }, { container }) => {
  const refund = await readReadyRefund(container, refundId);
  if (!refund) return new StepResponse({ refundId, posted: false });
  const { lineId, pieces, settled, accrued, effectiveAt, takenBy } = refund;
  const income = container.resolve(INCOME_MODULE);
  const posted = await enterOnce(income, `sale.refunded:${lineId}:${refundId}`, () =>
    income.decideAndPost(refund.cooperativeId, (balances) => {
      const journal = refundSale(
        { journalId: newJournalId(), effectiveAt, actor: { type: "coop_staff", id: takenBy } },
        {
          lineId,
          returnId: refundId,
          soldPieces: BigInt(pieces.sold),
          alreadyReturnedPieces: BigInt(pieces.before),
          returnedPieces: BigInt(pieces.returned),
          returnsShipping: bringsShippingBack(refund.reason, dateOf(refund.askedAt)),
          settled,
          accrued,
          balances,
        },
      );
      return isRefusal(journal) ? journal : [journal];
    }),
  );
  return new StepResponse({ refundId, posted });
});
