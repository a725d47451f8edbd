import type { ConsignmentAct } from "@cho-phien/contract";

export type ActField = {
  readonly name: "carrier" | "trackingCode" | "amount";
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isRequired: boolean;
  readonly isNumber: boolean;
  readonly suggestions: readonly string[];
};

/** One act as the screen shows it: what opens it, what it asks, what confirms it. */
export type ActItem = {
  readonly act: ConsignmentAct;
  /** The handler its form posts to. */
  readonly action: string;
  readonly label: string;
  readonly ask: string;
  readonly confirm: string;
  readonly fields: readonly ActField[];
};
