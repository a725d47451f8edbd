import type { Dong } from "@cho-phien/money";
import type { ThreeFigures } from "../units/roll-up";

export type CooperativeFormKind = "htx" | "tht" | "lhhtx";

/** A woman's work in one cooperative form. `confirmedMonths` (yyyy-mm, any order) are those with confirmed income above zero. */
export type WorkFacts = {
  readonly memberId: string;
  readonly cooperativeKind: CooperativeFormKind;
  readonly isWoman: boolean;
  /** An agreement (written, on file) that is in force on the period's last day. */
  readonly hasAgreementOnFile: boolean;
  readonly confirmedMonths: readonly string[];
  /** How many women these facts stand for, all with the same forms and months; one when absent. */
  readonly women?: number;
};

export type SupportFacts = {
  readonly cooperativeId: string;
  readonly kind: CooperativeFormKind;
  /** Days (yyyy-mm-dd) on which the Union recorded support for it. */
  readonly supportedOn: readonly string[];
};

/** A woman Chair, member of the Board or (General) Director (Decision 2415/QĐ-TTg). */
export type ManagerFacts = { readonly personId: string; readonly trainedOn: string | null };

/** All that any indicator may ask, for one unit and one period. Money is of the period; facts of people are as of its last day. */
export type IndicatorFacts = {
  readonly months: readonly string[];
  readonly figures: ThreeFigures;
  /** Confirmed income in the period of each member with income in it, each member once. */
  readonly memberConfirmedDong: readonly Dong[];
  /** The amount that `share_under` asks about. */
  readonly underDong: Dong;
  readonly baseline: { readonly confirmedDong: Dong; readonly year: number; readonly source: string } | null;
  /** Accrued and not yet paid, on the period's last day. */
  readonly outstandingDong: Dong;
  readonly work: readonly WorkFacts[];
  readonly support: readonly SupportFacts[];
  readonly managers: readonly ManagerFacts[];
};

export type IndicatorUnit = "dong" | "basis_points" | "people" | "cooperatives";

/** `amount` is in the indicator's unit. What can't be said is said so, never shown as zero. */
export type IndicatorValue =
  | { readonly isKnown: true; readonly amount: bigint }
  | { readonly isKnown: false; readonly why: "nobody" | "nothing_paid" | "no_baseline" };
