import { dongToWire, negate } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { findDifferences } from "./find-differences";
import { refundOnce } from "./refund-once";

const LOCK_SECONDS = 30;
const ACTOR = "job:match-payments";

/**
 * Brings one order's Medusa payment in line with its books: captures cash that was recorded, refunds what was given
 * back, and what was paid in advance for a parcel that never comes. The difference is asked again under the order's
 * lock, so a second run finds nothing to do.
 */
export async function matchPayment(container: MedusaContainer, orderId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(
    [`match-payment:${orderId}`],
    async () => {
      const [found] = await findDifferences(container, { orderId, limit: 1 });
      if (!found) return;
      const { paymentId: payment_id, differenceDong } = found;
      if (differenceDong > 0n) {
        const amount = Number(dongToWire(differenceDong));
        await capturePaymentWorkflow(container).run({ input: { payment_id, amount, captured_by: ACTOR } });
      } else {
        await refundOnce(container, { orderId, paymentId: payment_id, amountDong: negate(differenceDong) });
      }
    },
    { timeout: LOCK_SECONDS },
  );
}
