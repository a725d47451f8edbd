import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
// The plugin's entry gives its services as one list without their types: a class to extend is only here.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider";
import { z } from "@medusajs/framework/zod";
import { askRefund } from "../../cards/ask-refund";
import { refusePartialCapture } from "../../cards/refuse-partial-capture";
import { refuseBelowMinimum } from "../../cards/refuse-below-minimum";
import { dongOfMedusa } from "../../boundary/money";
import { refuse } from "../../boundary/refusal";
import type { CardOptions } from "./options";
import { pointAt } from "./point-at";

const intentShape = z.object({ id: z.string(), latest_charge: z.string().nullish() });

/**
 * Cards through Medusa's own Stripe plugin, with its faults closed (research/reliability §0, §1.2). Money is captured at once:
 * an order has several parcels, each settled by the ledger line by line; the plugin can only capture everything, and a
 * promise of money lapses after seven days, which a parcel to a mountain commune can take.
 */
export class CardProvider extends StripeProviderService {
  constructor(cradle: Record<string, unknown>, options: CardOptions) {
    super(cradle, { apiKey: options.apiKey, webhookSecret: options.webhookSecret, capture: true });
    if (options.testHost) pointAt(this.stripe_, new URL(options.testHost));
  }

  /** Stripe itself, for what Medusa's payment module never asks. */
  get company() {
    return this.stripe_;
  }

  /**
   * Only the session's id goes on: a shopper may send any `data`, and with it, say, another way to capture. Where Stripe did
   * not answer the plugin makes a session without a payment, which nobody could pay: she is asked to try again instead.
   */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    refuseBelowMinimum(dongOfMedusa(input.amount));
    const { session_id } = input.data ?? {};
    const data = { session_id, payment_method_types: ["card"] };
    const made = await super.initiatePayment({ ...input, data }).catch(() => null);
    if (!made || !intentShape.safeParse(made.data).success) throw refuse("card_company_silent");
    return made;
  }

  /**
   * A declined card leaves the door open for another: the plugin's "error" would end the session, and the shopper's second,
   * good card would be charged for nothing. Money that went back meanwhile makes no order.
   */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const answer = await super.authorizePayment(input);
    if (answer.status === PaymentSessionStatus.ERROR) return { ...answer, status: PaymentSessionStatus.REQUIRES_MORE };
    if (answer.status !== PaymentSessionStatus.CAPTURED) return answer;
    const { latest_charge } = intentShape.parse(answer.data);
    const charge = latest_charge ? await this.stripe_.charges.retrieve(latest_charge) : null;
    return charge && charge.amount_refunded > 0 ? { ...answer, status: PaymentSessionStatus.CANCELED } : answer;
  }

  /** The plugin captures all of it whatever is asked; less than all is refused before it does. */
  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    await refusePartialCapture(input.context?.idempotency_key ?? null);
    return super.capturePayment(input);
  }

  /** The key is noted before Stripe is asked and outlives an answer that never came; Medusa's own key does not. */
  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { id } = intentShape.parse(input.data);
    await askRefund(this.stripe_, {
      intentId: id,
      amountDong: dongOfMedusa(input.amount),
      refundId: input.context?.idempotency_key ?? null,
      reason: null,
    });
    return { data: input.data ?? {} };
  }

  /** Stripe's events have one way in, /webhooks/stripe; Medusa's own, which verifies after its 200, leads nowhere. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
