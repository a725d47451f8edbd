import type { PaidThrough } from "@cho-phien/contract";

/** The checkout form's fields by name, in the order of the page. */
export const checkoutFields = [
  "fullName",
  "phone",
  "provinceCode",
  "communeCode",
  "street",
  "note",
  "giftMessage",
] as const;
export type CheckoutField = (typeof checkoutFields)[number];
/** What is said to one cooperative alone. */
export type NoteField = `note.${string}`;
export type CheckoutDraft = Readonly<Record<CheckoutField, string>> & {
  readonly paidThrough: PaidThrough;
  /** By the cooperative's id; only what was said. */
  readonly coopNotes: Readonly<Record<string, string>>;
};

export function noteField(cooperativeId: string): NoteField {
  return `note.${cooperativeId}`;
}

/** As many characters as a message may have. */
export const longestSaid = { note: 500, coopNote: 300, giftMessage: 300 } as const;

export const checkoutErrors = [
  "name_missing",
  "phone_missing",
  "phone_wrong",
  "province_missing",
  "commune_missing",
  "street_missing",
  "note_long",
  "words_long",
  "words_unseen",
] as const;
export type CheckoutError = (typeof checkoutErrors)[number];
export type CheckoutErrors = Readonly<Partial<Record<CheckoutField | NoteField, CheckoutError>>>;
