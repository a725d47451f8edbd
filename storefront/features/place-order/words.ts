type Word =
  | "who"
  | "fullName"
  | "phone"
  | "phoneHelp"
  | "province"
  | "provinceHelp"
  | "commune"
  | "communeFirst"
  | "street"
  | "streetHelp"
  | "choose"
  | "loadCommunes"
  | "noMatch"
  | "formerly"
  | "note"
  | "noteHelp"
  | "coopNote"
  | "coopNoteHelp"
  | "gift"
  | "giftHelp"
  | "paying"
  | "order"
  | "sending"
  | "silent"
  | "check";

/** The form's sentences, made on the server so that no message library travels to the browser. */
export type CheckoutWords = Readonly<Record<Word, string>>;
