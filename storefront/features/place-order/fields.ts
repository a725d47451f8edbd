import type { PaidThrough } from "@cho-phien/contract";

/** The checkout form's fields by name, in the order of the page. */
export const checkoutFields = ["fullName", "phone", "provinceCode", "communeCode", "street", "note"] as const;
export type CheckoutField = (typeof checkoutFields)[number];
export type CheckoutDraft = Readonly<Record<CheckoutField, string>> & { readonly paidThrough: PaidThrough };

export type CheckoutError =
  | "name_missing"
  | "phone_missing"
  | "phone_wrong"
  | "province_missing"
  | "commune_missing"
  | "street_missing"
  | "note_long";
export type CheckoutErrors = Readonly<Partial<Record<CheckoutField, CheckoutError>>>;
