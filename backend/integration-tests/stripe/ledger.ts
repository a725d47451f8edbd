import { randomUUID } from "node:crypto";

/** A payment as the fake company keeps it: the fields of Stripe's that the market and its plugin read. */
export type Intent = {
  id: string;
  object: "payment_intent";
  amount: number;
  amount_received: number;
  currency: string;
  status: string;
  capture_method: string;
  client_secret: string;
  created: number;
  livemode: boolean;
  latest_charge: string | null;
  last_payment_error: { code: string; message: string; type: string } | null;
  metadata: Record<string, string>;
  next_action: { type: string } | null;
};

export type Charge = { id: string; object: "charge"; amount: number; amount_refunded: number; created: number };
export type Refund = { id: string; object: "refund"; amount: number; payment_intent: string; status: string };
export type Event = {
  id: string;
  object: "event";
  type: string;
  created: number;
  livemode: boolean;
  account?: string;
  data: { object: object };
};

/** Test cards by their number, as Stripe documents them. */
export const CARDS = {
  good: "4242424242424242",
  declined: "4000000000000002",
  asksTheBank: "4000002500003155",
} as const;

type Refused = { type: string; code?: string; message: string; payment_intent?: Intent };

export class CardRefusal extends Error {
  readonly status: number;
  readonly body: Refused;

  constructor(status: number, body: Refused) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

const id = (prefix: string): string => `${prefix}_${randomUUID().replaceAll("-", "")}`;

/** What the company knows: payments, charges, refunds, and the events it would tell. */
export class CompanyBooks {
  readonly intents = new Map<string, Intent>();
  readonly charges = new Map<string, Charge>();
  readonly refunds: Refund[] = [];
  readonly events: Event[] = [];
  /** Set by a test: the company then only holds the money, whatever was asked. */
  holdsOnly = false;

  /** Seconds, as Stripe counts. */
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  create(fields: Record<string, string>): Intent {
    const created = this.now();
    const intent: Intent = {
      id: id("pi"),
      object: "payment_intent",
      amount: Number(fields.amount),
      amount_received: 0,
      currency: fields.currency ?? "",
      status: "requires_payment_method",
      capture_method: fields.capture_method ?? "automatic",
      client_secret: id("secret"),
      created,
      livemode: false,
      latest_charge: null,
      last_payment_error: null,
      metadata: Object.fromEntries(
        Object.entries(fields).flatMap(([key, value]) => {
          const name = /^metadata\[(.+)\]$/.exec(key)?.[1];
          return name ? [[name, value]] : [];
        }),
      ),
      next_action: null,
    };
    intent.client_secret = `${intent.id}_${intent.client_secret}`;
    this.intents.set(intent.id, intent);
    this.tell("payment_intent.created", intent);
    return intent;
  }

  find(intentId: string): Intent {
    const intent = this.intents.get(intentId);
    if (!intent) throw refused(404, "resource_missing", `No such payment_intent: '${intentId}'`);
    return intent;
  }

  /** The shopper's browser pays with a card. */
  confirm(intentId: string, card: string): Intent {
    const intent = this.find(intentId);
    if (!["requires_payment_method", "requires_action"].includes(intent.status))
      throw refused(400, "payment_intent_unexpected_state", `It is ${intent.status}`, intent);
    if (card === CARDS.declined) {
      intent.last_payment_error = { type: "card_error", code: "card_declined", message: "Your card was declined." };
      this.tell("payment_intent.payment_failed", intent);
      throw new CardRefusal(402, { ...intent.last_payment_error, payment_intent: intent });
    }
    if (card === CARDS.asksTheBank && intent.status !== "requires_action") {
      intent.status = "requires_action";
      intent.next_action = { type: "use_stripe_sdk" };
      this.tell("payment_intent.requires_action", intent);
      return intent;
    }
    return this.charge(intent);
  }

  private charge(intent: Intent): Intent {
    const charge: Charge = {
      id: id("ch"),
      object: "charge",
      amount: intent.amount,
      amount_refunded: 0,
      created: this.now(),
    };
    this.charges.set(charge.id, charge);
    Object.assign(intent, { latest_charge: charge.id, last_payment_error: null, next_action: null });
    if (this.holdsOnly || intent.capture_method === "manual") {
      intent.status = "requires_capture";
      this.tell("payment_intent.amount_capturable_updated", intent);
      return intent;
    }
    return this.receive(intent);
  }

  private receive(intent: Intent): Intent {
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount });
    this.tell("payment_intent.succeeded", intent);
    return intent;
  }

  /** Captures an amount, or all of it where none is named, as Stripe does. */
  capture(intentId: string, amount: string | undefined): Intent {
    const intent = this.find(intentId);
    if (intent.status !== "requires_capture")
      throw refused(400, "payment_intent_unexpected_state", `It is ${intent.status}`, intent);
    Object.assign(intent, { status: "succeeded", amount_received: Number(amount ?? intent.amount) });
    this.tell("payment_intent.succeeded", intent);
    return intent;
  }

  cancel(intentId: string): Intent {
    const intent = this.find(intentId);
    if (["succeeded", "canceled"].includes(intent.status))
      throw refused(400, "payment_intent_unexpected_state", `It is ${intent.status}`, intent);
    intent.status = "canceled";
    this.tell("payment_intent.canceled", intent);
    return intent;
  }

  update(intentId: string, fields: Record<string, string>): Intent {
    const intent = this.find(intentId);
    if (fields.amount) intent.amount = Number(fields.amount);
    return intent;
  }

  refund(fields: Record<string, string>): Refund {
    const intent = this.find(fields.payment_intent ?? "");
    const charge = this.charges.get(intent.latest_charge ?? "");
    if (!charge) throw refused(400, "charge_missing", "There is nothing to refund");
    const amount = Number(fields.amount ?? charge.amount);
    if (charge.amount_refunded >= charge.amount) throw refused(400, "charge_already_refunded", "It has been refunded");
    if (charge.amount_refunded + amount > charge.amount)
      throw refused(400, "amount_too_large", "More than was charged");
    charge.amount_refunded += amount;
    const refund: Refund = { id: id("re"), object: "refund", amount, payment_intent: intent.id, status: "succeeded" };
    this.refunds.push(refund);
    this.tell("charge.refunded", { ...charge, payment_intent: intent.id });
    return refund;
  }

  /** Notes an event with the state of now; delivered by whoever asks for it. */
  tell(type: string, object: object): Event {
    const event: Event = {
      id: id("evt"),
      object: "event",
      type,
      created: this.now(),
      livemode: false,
      data: { object: structuredClone(object) },
    };
    this.events.push(event);
    return event;
  }
}

function refused(status: number, code: string, message: string, intent?: Intent): CardRefusal {
  return new CardRefusal(status, {
    type: "invalid_request_error",
    code,
    message,
    ...(intent ? { payment_intent: intent } : {}),
  });
}
