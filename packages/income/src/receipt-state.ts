import type { Dong } from "@cho-phien/money";

/** How long a payout may wait for its payee before reports call it unverified (income.md "Evidence ladder"). */
export const UNVERIFIED_AFTER_DAYS = 14;

export type ReceiptState = "waiting" | "unverified" | "disputed" | "confirmed" | "returned";

export type ReceiptFacts = {
  readonly sentAt: string;
  readonly asOf: string;
  readonly inTransitDong: Dong;
  readonly receivedDong: Dong;
  readonly hasOpenDispute: boolean;
};

/** Where a payout stands on an instant. Time alone only ever leads to "unverified", never to "confirmed". */
export function receiptStateOf(facts: ReceiptFacts): ReceiptState {
  if (facts.hasOpenDispute) return "disputed";
  if (facts.inTransitDong === 0n) return facts.receivedDong > 0n ? "confirmed" : "returned";
  const waitedDays = (Date.parse(facts.asOf) - Date.parse(facts.sentAt)) / 86_400_000;
  return waitedDays > UNVERIFIED_AFTER_DAYS ? "unverified" : "waiting";
}
