import type { UnionFigures } from "@cho-phien/contract";
import { dongToWire, sum } from "@cho-phien/money";

type Monthly = Awaited<ReturnType<import("../modules/income/service").IncomeModuleService["incomeMonthly"]>>;

/** Sums; a member counts once however many rows she has. */
export function figuresOf(rows: Monthly): UnionFigures {
  return {
    accruedDong: dongToWire(sum(rows.map((it) => it.accruedDong))),
    paidDong: dongToWire(sum(rows.map((it) => it.paidDong))),
    confirmedDong: dongToWire(sum(rows.map((it) => it.confirmedDong))),
    membersCount: new Set(rows.map((it) => it.memberId)).size,
  };
}
