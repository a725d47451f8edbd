import { add, ZERO_DONG, type Dong } from "@cho-phien/money";
import type { IncomeFigure } from "./account";
import { accountRow } from "./account-ref";
import { within, type AsOf, type RecordedJournal } from "./as-of";
import { monthOf } from "./calendar-month";
import type { Channel, IncomeKind, Journal, Posting } from "./posting";

/** A row of the monthly roll-up: what postings of one member, place, month, kind and channel add to each figure. */
export type MonthlyFigures = {
  readonly memberId: string;
  readonly cooperativeId: string;
  readonly communeCode: string;
  readonly month: string;
  readonly incomeKind: IncomeKind;
  readonly channel: Channel;
} & { readonly [figure in IncomeFigure as `${figure}Dong`]: Dong };

/** The roll-up by its definition: each posting adds its amount to the figures its account counts as (account.ts). */
export function monthlyFigures(journals: readonly RecordedJournal[], asOf: AsOf): readonly MonthlyFigures[] {
  const rows = new Map<string, MonthlyFigures>();
  for (const journal of within(journals, asOf)) {
    for (const posting of journal.postings) {
      const empty = emptyRow(journal, posting);
      if (empty === null) continue;
      const key = [
        empty.memberId,
        empty.cooperativeId,
        empty.communeCode,
        empty.month,
        empty.incomeKind,
        empty.channel,
      ];
      rows.set(key.join("|"), withPosting(rows.get(key.join("|")) ?? empty, posting));
    }
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

function emptyRow(journal: Journal, { account, communeCode }: Posting): MonthlyFigures | null {
  const { memberId, cooperativeId } = account;
  if (memberId === null || cooperativeId === null || communeCode === null) return null;
  const { incomeKind, channel } = journal;
  const month = monthOf(journal.effectiveAt);
  const none = { accruedDong: ZERO_DONG, paidDong: ZERO_DONG, confirmedDong: ZERO_DONG };
  return { memberId, cooperativeId, communeCode, month, incomeKind, channel, ...none };
}

function withPosting(row: MonthlyFigures, { account, amountDong }: Posting): MonthlyFigures {
  const counts = accountRow(account).countsAs;
  const plus = (figure: IncomeFigure, before: Dong) => (counts.includes(figure) ? add(before, amountDong) : before);
  return {
    ...row,
    accruedDong: plus("accrued", row.accruedDong),
    paidDong: plus("paid", row.paidDong),
    confirmedDong: plus("confirmed", row.confirmedDong),
  };
}
