import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  cancelOrderWorkflow,
  createOrderCreditLinesWorkflow,
  deleteReservationsByLineItemsWorkflow,
} from "@medusajs/medusa/core-flows";
import { CONSIGNMENT_MODULE } from "../../modules/consignment";
import { clock } from "../../boundary/clock";
import { readUnreleased } from "./read-unreleased";

const LOCK_SECONDS = 30;
const ACTOR = "job:release-consignments";

/**
 * What a refused or returned consignment held goes back: its reservations, and its part of the order. The order keeps
 * its lines and gets a credit line of that sum, so that what is still due is what still comes; when nothing of it
 * comes any more, the order is cancelled with its promise of payment. What was paid in advance gets no credit line here:
 * the refund (match-payments) makes one of its own, and Medusa refuses a second. Every part looks before it acts: killed in
 * between, the next run does the rest. The lock is the one under which payments are matched.
 */
export async function releaseConsignment(container: MedusaContainer, consignmentId: string): Promise<void> {
  const first = await readUnreleased(container, consignmentId);
  if (!first) return;
  await container.resolve(Modules.LOCKING).execute(
    [`match-payment:${first.orderId}`],
    async () => {
      const it = await readUnreleased(container, consignmentId);
      if (!it) return;
      if (it.reservedLineIds.length > 0) {
        await deleteReservationsByLineItemsWorkflow(container).run({ input: { ids: [...it.reservedLineIds] } });
      }
      if (it.liveConsignments === 0) {
        if (!it.isOrderCancelled) {
          await cancelOrderWorkflow(container).run({ input: { order_id: it.orderId, canceled_by: ACTOR } });
        }
      } else if (it.totalDong > 0n && !it.isCredited) {
        const amount = Number(dongToWire(it.totalDong));
        const credit_lines = [{ amount, reference: "consignment", reference_id: consignmentId }];
        await createOrderCreditLinesWorkflow(container).run({ input: { id: it.orderId, credit_lines } });
      }
      await container.resolve(CONSIGNMENT_MODULE).updateConsignments({ id: consignmentId, released_at: clock.now() });
    },
    { timeout: LOCK_SECONDS },
  );
}
