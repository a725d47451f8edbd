import type { PostedAct } from "./act-request";

type FieldName =
  | "carrier"
  | "trackingCode"
  | "amount"
  | "heldBy"
  | "reason"
  | "note"
  | "step"
  | "template"
  | "language"
  | "quantity"
  | "lineId"
  | "key";

export type ActField = {
  readonly name: FieldName;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isRequired: boolean;
  readonly kind: "text" | "number" | "choice" | "hidden";
  /** What can be chosen, or what is suggested while typing. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** One act as the screen shows it: what opens it, what it asks, what confirms it. */
export type ActItem = {
  readonly id: string;
  readonly act: PostedAct;
  /** The handler its form posts to. */
  readonly action: string;
  readonly label: string;
  readonly ask: string;
  /** Null while it can't be done: `ask` then says when it can. */
  readonly confirm: string | null;
  readonly fields: readonly ActField[];
};
