import type { Refusal } from "./refusal";

export const cooperativeKinds = ["htx", "tht", "lhhtx", "household"] as const;
export type CooperativeKind = (typeof cooperativeKinds)[number];

/** How shares are found: the piece names its makers · a lot lists who brought what · income gathers for a month. */
export type SharingBasis = "maker" | "contribution" | "pool";

/** One version of a cooperative's rule; never changed after its first use. Parts are in basis points of the net. */
export type SharingRule = {
  readonly id: string;
  readonly cooperativeId: string;
  readonly version: number;
  /** yyyy-mm-dd, the first day it is in force. */
  readonly validFrom: string;
  readonly basis: SharingBasis;
  readonly retainedBp: number;
  readonly fundBp: number;
  readonly memberBp: number;
  /** At most this part of a new accrual repays her advance; 10000 nets all of it. */
  readonly advanceCapBp: number;
  /** The minutes of the meeting that decided it. */
  readonly minutesRef: string;
};

export const WHOLE_BP = 10_000;

/**
 * The least part of external income for the undivided common fund: Law 17/2023/QH15, Art 84 (5 % for an HTX, 10 % for
 * a union of them). Sales to shoppers are external. A THT has no legal personality and a household no fund.
 */
export const fundMinimumBp = { htx: 500, lhhtx: 1_000, tht: 0, household: 0 } as const satisfies Record<
  CooperativeKind,
  number
>;

/** The rule itself when a cooperative of this kind may adopt it, otherwise why not, with the numbers. */
export function adoptSharingRule(rule: SharingRule, cooperativeKind: CooperativeKind): SharingRule | Refusal {
  const refusal = sharingPartsRefusal(rule, cooperativeKind);
  if (refusal !== null) return refusal;
  if (rule.minutesRef.trim() === "") return { refused: "minutes_missing", what: "sharing_rule" };
  return rule;
}

type RuleParts = Pick<SharingRule, "retainedBp" | "fundBp" | "memberBp" | "advanceCapBp">;

/** Why a cooperative of this kind may not divide by these parts, with the numbers; null when it may. */
export function sharingPartsRefusal(rule: RuleParts, cooperativeKind: CooperativeKind): Refusal | null {
  const { retainedBp, fundBp, memberBp, advanceCapBp } = rule;
  const sumBp = retainedBp + fundBp + memberBp;
  const parts = [retainedBp, fundBp, memberBp, advanceCapBp];
  if (sumBp !== WHOLE_BP || !parts.every(isBasisPoints)) {
    return { refused: "rule_does_not_sum", retainedBp, fundBp, memberBp, sumBp, neededBp: WHOLE_BP };
  }
  const minimumBp = fundMinimumBp[cooperativeKind];
  return fundBp < minimumBp ? { refused: "fund_below_minimum", fundBp, minimumBp, cooperativeKind } : null;
}

function isBasisPoints(part: number): boolean {
  return Number.isInteger(part) && part >= 0 && part <= WHOLE_BP;
}

/** The version in force on a date (yyyy-mm-dd): the latest that has begun; null before the first. */
export function sharingRuleInForce(versions: readonly SharingRule[], on: string): SharingRule | null {
  const begun = versions.filter(({ validFrom }) => validFrom <= on);
  return begun.reduce<SharingRule | null>((latest, rule) => {
    if (latest === null || rule.validFrom > latest.validFrom) return rule;
    return rule.validFrom === latest.validFrom && rule.version > latest.version ? rule : latest;
  }, null);
}
