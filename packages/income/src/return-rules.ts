/** Why goods come back, as far as the rules tell it apart. */
export type ReturnCause = "damaged" | "wrong_goods" | "not_as_described" | "changed_mind" | "other";

type ReturnRule = {
  /** yyyy-mm-dd, the first day it is in force. */
  readonly from: string;
  /** A return can be asked for up to this many days after delivery. */
  readonly windowDays: number;
  /** The causes for which the shopper also gets the line's shipping back, in proportion to the pieces. */
  readonly shippingBackFor: readonly ReturnCause[];
  readonly source: string;
};

/** The market's promise to its shoppers, dated; a return is judged by the rule of the day on which it was asked for. */
const returnRules: readonly ReturnRule[] = [
  { from: "2026-01-01", windowDays: 7, shippingBackFor: [], source: "the market's terms of 2026-01-01" },
  {
    from: "2026-11-30",
    windowDays: 7,
    // Law 19/2023/QH15 on consumers' rights: who sends wrong or damaged goods bears what that costs.
    shippingBackFor: ["damaged", "wrong_goods", "not_as_described"],
    source: "the market's terms of 2026-11-30",
  },
];

const DAY_MS = 86_400_000;

/** Until when (ISO instant) pieces delivered then can be asked to come back. */
export function returnableUntil(deliveredAt: string): string {
  const delivered = new Date(deliveredAt);
  const days = ruleOn(deliveredAt.slice(0, 10)).windowDays;
  return new Date(delivered.getTime() + days * DAY_MS).toISOString();
}

/** Whether a return for this cause, on this day (yyyy-mm-dd), also brings the line's shipping back. */
export function bringsShippingBack(cause: ReturnCause, on: string): boolean {
  return ruleOn(on).shippingBackFor.includes(cause);
}

/** A shopper's bank account is forgotten this many days after her money was sent. */
export const REFUND_ACCOUNT_DAYS = 30;

function ruleOn(on: string): ReturnRule {
  const rule = returnRules.findLast(({ from }) => from <= on) ?? returnRules[0];
  if (rule === undefined) throw new Error("There is no rule for returns");
  return rule;
}
