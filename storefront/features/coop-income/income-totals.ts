import type { CoopIncome } from "@cho-phien/contract";
import { dongFromWire, sum, type Dong } from "@cho-phien/money";

export type IncomeTotals = { readonly accruedDong: Dong; readonly paidDong: Dong; readonly confirmedDong: Dong };

/** The three figures of all members together; each figure is added to its own kind only. */
export function totalsOf({ members }: Pick<CoopIncome, "members">): IncomeTotals {
  return {
    accruedDong: sum(members.map((member) => dongFromWire(member.accruedDong))),
    paidDong: sum(members.map((member) => dongFromWire(member.paidDong))),
    confirmedDong: sum(members.map((member) => dongFromWire(member.confirmedDong))),
  };
}
