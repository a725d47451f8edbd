import type { CooperativeKind } from "./demo-world";
import type { DateString, DongString, Instant, MonthString } from "./refusal";

export type SharingBasis = "maker" | "contribution" | "pool";

/** The parts of a rule in basis points of the net; they make 10000. */
export type SharingParts = {
  readonly basis: SharingBasis;
  readonly retainedBp: number;
  readonly fundBp: number;
  readonly memberBp: number;
};

export type SharingRuleView = SharingParts & {
  readonly id: string;
  readonly version: number;
  readonly validFrom: DateString;
  readonly advanceCapBp: number;
  readonly minutesRef: string;
  readonly hasMinutesPhoto: boolean;
  readonly adoptedAt: Instant;
  readonly state: "past" | "in_force" | "coming";
};

/** GET /coop/rules: every version, newest first, and what a new one must keep to. */
export type RuleBook = {
  readonly cooperativeKind: CooperativeKind;
  readonly fundMinimumBp: number;
  readonly today: DateString;
  /** Months up to this one are locked: no rule can begin in them. */
  readonly lockedThrough: MonthString | null;
  readonly rules: readonly SharingRuleView[];
  readonly canSet: boolean;
};

/** POST /coop/rules/example: how the last sale would be shared by these parts and is shared by the rule in force; writes nothing. */
export type RuleExampleAsked = SharingParts;

export type RuleExample = {
  /** The cooperative's last sale; null before the first, when the example is of 1.000.000 ₫. */
  readonly sale: { readonly goods: string; readonly at: Instant; readonly channel: string } | null;
  readonly netDong: DongString;
  readonly present: ExampleSplit | null;
  readonly asked: ExampleSplit;
};

export type ExampleSplit = {
  readonly membersDong: DongString;
  readonly retainedDong: DongString;
  readonly fundDong: DongString;
  /** Null where nobody is written down to share by this basis: the members' part waits. */
  readonly members:
    readonly { readonly memberId: string; readonly fullName: string; readonly amountDong: DongString }[] | null;
};

/** POST /coop/rules (manager): adopts the next version; the same key and body answer the same. */
export type NewSharingRule = SharingParts & {
  readonly key: string;
  readonly advanceCapBp: number;
  readonly validFrom: DateString;
  readonly minutesRef: string;
};
