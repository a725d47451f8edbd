import type { ReturnReason } from "./sales";
import type { DongString, Instant } from "./refusal";
import type { ConsignmentStep } from "./shop";

/** Why a cooperative can't take an order; `other` is explained in words. */
/** `not_paid`: the market's own, when a payment in advance did not come in time; no cooperative gives it. */
export type RefuseReason = "out_of_stock" | "cannot_deliver" | "damaged" | "closed" | "not_paid" | "other";

/** Why a parcel was not handed over. */
export type FailReason = "no_answer" | "not_home" | "wrong_address" | "changed_mind" | "other";

export type Refusal = { readonly reason: RefuseReason; readonly note: string | null };
export type Failure = { readonly reason: FailReason; readonly note: string | null };

/** What happened beside the steps. */
export type ConsignmentEvent =
  | { readonly kind: "failed"; readonly at: Instant; readonly reason: FailReason; readonly note: string | null }
  | { readonly kind: "resent"; readonly at: Instant }
  | { readonly kind: "undone"; readonly at: Instant; readonly step: ConsignmentStep }
  | { readonly kind: "message"; readonly at: Instant; readonly template: MessageTemplate };

export type Undo = { readonly step: ConsignmentStep; readonly until: Instant };

/** Pieces that came back; `reversedDong` is what the books gave back for them, null until they are entered. */
export type ReturnView = {
  readonly id: string;
  readonly lineName: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly at: Instant;
  readonly reversedDong: DongString | null;
};

export type MessageTemplate = "accepted" | "shipped" | "delayed" | "out_for_delivery" | "call_back";

/** A message as the shopper would read it. */
export type ShopperMessage = {
  readonly template: MessageTemplate;
  readonly text: { readonly vi: string; readonly en: string };
  /** When the same one may go out again; null when now. */
  readonly againAt: Instant | null;
};

/** POST /coop/consignments/:id/messages: one SMS to the shopper; the same template once an hour. Answers ConsignmentDetail. */
export type SendMessage = { readonly template: MessageTemplate; readonly language: "vi" | "en" };

/** GET /coop/slips?ids=a,b: what is printed and put on each parcel; ids that are not hers are left out. */
export type SlipList = { readonly slips: readonly Slip[] };

export type Slip = {
  readonly id: string;
  readonly orderCode: string;
  readonly placedAt: Instant;
  readonly sender: { readonly name: string; readonly phone: string; readonly place: string };
  readonly recipient: {
    readonly name: string;
    readonly phone: string;
    readonly address: readonly string[];
    readonly note: string | null;
    /** Goes into the parcel. */
    readonly giftMessage: string | null;
  };
  readonly lines: readonly { readonly name: string; readonly variant: string; readonly quantity: number }[];
  /** Where the shopper fetches it; null when it is brought to her. */
  readonly pickUpPlace: string | null;
  /** What the carrier collects; zero when it was paid. */
  readonly collectDong: DongString;
};
