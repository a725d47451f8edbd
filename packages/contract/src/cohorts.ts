import type { DateString } from "./refusal";
import type { UnitName } from "./reports";

/** POST /union/cohorts: a named, dated set of cooperatives a unit follows together. */
export type NewCohort = {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly programme: string;
  readonly unit: string;
  readonly on: DateString;
  /** The decision or list it stands on. */
  readonly source: string;
};

/** GET /union/cohorts: those of her units, with the cooperatives they hold now. */
export type CohortList = {
  readonly cohorts: readonly {
    readonly id: string;
    readonly name: string;
    readonly programme: string;
    readonly unit: UnitName;
    readonly on: DateString;
    readonly source: string;
    readonly mayChange: boolean;
    readonly cooperatives: readonly EntryCooperative[];
  }[];
  /** Cooperatives for whose communes she enters facts: what she may add. */
  readonly offered: readonly EntryCooperative[];
};

export type EntryCooperative = {
  readonly id: string;
  readonly name: string;
  readonly communeCode: string;
  readonly communeName: string;
};

/** POST /union/cohorts/:id/cooperatives */
export type CohortChange = { readonly cooperative: string; readonly act: "add" | "remove" };
