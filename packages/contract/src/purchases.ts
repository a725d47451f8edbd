import type { ChosenWay } from "./shipping";

/** POST /store/baskets: a new basket holding its first goods; the route answers its id. */
export type NewBasket = { readonly variantId: string; readonly quantity: number };
export type BasketId = { readonly cartId: string };

/**
 * POST /store/purchases: a basket becomes an order. The basket's id is the key of the act: the same basket sent again, also
 * after an answer that got lost, answers the order it became.
 */
export type NewPurchase = {
  readonly cartId: string;
  readonly contact: {
    readonly name: string;
    /** As people write it. */
    readonly phone: string;
    readonly email?: string;
  };
  readonly address: {
    /** Codes of the two levels there are since 1 July 2025. */
    readonly province: string;
    readonly commune: string;
    readonly street: string;
    /** What whoever brings the parcels should know. */
    readonly note: string | null;
  };
  /** What one of the cooperatives should know; each reads only what is said to her. */
  readonly notes?: readonly CooperativeNote[];
  /** Goes into every parcel, for who gets them. */
  readonly giftMessage?: string | null;
  /** How each cooperative's parcel comes to her, where she chose. */
  readonly ways: readonly ChosenWay[];
  /** A provider of the market's region, as Medusa names it ("pp_cod_cod"). */
  readonly paymentProvider: string;
};

export type CooperativeNote = { readonly cooperativeId: string; readonly note: string };

/** `to_pay`: the card must be charged first; what that takes is asked at the card's own address. */
export type PurchaseAnswer = { readonly state: "placed"; readonly code: string } | { readonly state: "to_pay" };
