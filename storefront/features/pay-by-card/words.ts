type Word =
  | "loading"
  | "notLoaded"
  | "again"
  | "pay"
  | "paying"
  | "declined"
  | "declinedFunds"
  | "expired"
  | "wrongNumbers"
  | "bankRefused"
  | "failed"
  | "unsure";

/** The form's sentences, made on the server so that no message library travels to the browser. */
export type CardWords = Readonly<Record<Word, string>>;

const byCode: Readonly<Record<string, Word>> = {
  card_declined: "declined",
  insufficient_funds: "declinedFunds",
  expired_card: "expired",
  incorrect_number: "wrongNumbers",
  incorrect_cvc: "wrongNumbers",
  payment_intent_authentication_failure: "bankRefused",
};

/** The sentence for what the card company said no with. */
export function refusedWord({ code, type }: { readonly code?: string; readonly type: string }): Word {
  return byCode[code ?? ""] ?? (type === "validation_error" ? "wrongNumbers" : "failed");
}
