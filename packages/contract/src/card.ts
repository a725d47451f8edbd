/** GET /store/card: how a card is paid with here; 404 where the market takes none. */
export type CardTerms = {
  /** The card company's key for a browser. */
  readonly publishableKey: string;
  /** The least a card can be charged, whole đồng. */
  readonly minimumDong: string;
};

/** GET /store/carts/:id/card: what became of a card payment for a basket. */
export type CardPayment =
  | { readonly state: "none" }
  /** To be paid with this secret, which the shopper's browser gives the card company; an earlier payment may have gone back. */
  | {
      readonly state: "open" | "declined";
      readonly clientSecret: string;
      readonly amountDong: string;
      readonly givenBackDong: string | null;
    }
  | { readonly state: "ordered"; readonly code: string }
  /** Charged, and the order is being made. */
  | { readonly state: "paid" }
  /** Charged and given back whole, because no order could be made of it. */
  | { readonly state: "given_back"; readonly reason: string; readonly amountDong: string };
