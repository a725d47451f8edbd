import { add, negate, type Dong } from "@cho-phien/money";
import { memberAccount, type AccountRef } from "./account-ref";
import { within, type AsOf, type RecordedJournal } from "./as-of";
import { balanceOf, NO_BALANCES, withPostings, type Balances } from "./balance";

/** Every account's balance, as it stood and as it was known. */
export function balancesAsOf(journals: readonly RecordedJournal[], asOf: AsOf): Balances {
  return within(journals, asOf).reduce((balances, { postings }) => withPostings(balances, postings), NO_BALANCES);
}

export type MemberFigures = {
  readonly accruedDong: Dong;
  readonly paidDong: Dong;
  readonly confirmedDong: Dong;
  readonly dueDong: Dong;
  readonly inTransitDong: Dong;
  /** What she owes back out of later income; zero or more. */
  readonly advanceDong: Dong;
};

/** The three figures of a member in one cooperative and what makes them up. Balances must hold all her accounts. */
export function figuresOf(balances: Balances, owner: { cooperativeId: string; memberId: string }): MemberFigures {
  const held = (kind: AccountRef["kind"]) => balanceOf(balances, memberAccount(kind, owner));
  const confirmedDong = held("member_received");
  const inTransitDong = held("member_in_transit");
  const paidDong = add(confirmedDong, inTransitDong);
  const dueDong = held("member_due");
  const advance = held("member_advance");
  const accruedDong = add(add(paidDong, dueDong), advance);
  return { accruedDong, paidDong, confirmedDong, dueDong, inTransitDong, advanceDong: negate(advance) };
}
