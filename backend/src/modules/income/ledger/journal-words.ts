import type { Channel, IncomeKind, JournalKind } from "@cho-phien/income";

/** The words a journal may use, as lists the door can check against; `satisfies` keeps them the rules' words. */
export const journalKinds = [
  "sale.settled",
  "sale.recorded",
  "bank.held",
  "bank.taken",
  "bank.returned",
  "coop.remitted",
  "coop.kept",
  "carrier.charged",
  "carrier.owes",
  "member.accrued",
  "payout.sent",
  "receipt.confirmed",
  "receipt.short",
  "payout.failed",
  "sale.refunded",
  "correction",
] as const satisfies readonly JournalKind[];

export const channels = [
  "online",
  "fair",
  "shop",
  "wholesale",
  "other",
  "imported",
] as const satisfies readonly Channel[];

export const incomeKinds = [
  "sale_payout",
  "wage",
  "surplus_use",
  "surplus_labour",
  "surplus_capital",
  "support",
] as const satisfies readonly IncomeKind[];
