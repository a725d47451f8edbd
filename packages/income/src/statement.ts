import { dong, sum, type Dong } from "@cho-phien/money";
import type { AccountKind } from "./account";
import type { PayoutMethod } from "./payout";
import type { Channel, JournalKind } from "./posting";
import { statementSections, type LinePart, type SectionRow } from "./statement-lines";

/** What one account kind of a book held before the month, apart for each way of paying. */
export type Opening = {
  readonly account: AccountKind;
  /** Of the payout behind the journal; null where there is none. */
  readonly method: PayoutMethod | null;
  readonly dong: Dong;
};

/** A month's postings of one book that share account, journal kind, channel and payout method, added up. */
export type Movement = {
  readonly account: AccountKind;
  readonly kind: JournalKind;
  readonly channel: Channel;
  readonly method: PayoutMethod | null;
  readonly dong: Dong;
};

export type Statement = readonly {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly openingDong: Dong;
  readonly closingDong: Dong;
  readonly lines: readonly {
    readonly key: string;
    readonly vi: string;
    readonly en: string;
    readonly amountDong: Dong;
  }[];
}[];

/**
 * A month's statement from what there was and what moved. Throws when a section's lines do not lead from its opening to its
 * closing to the đồng: then a posting is missing from the table of lines, and a statement that hides it must not be read.
 */
export function statementOf(openings: readonly Opening[], movements: readonly Movement[]): Statement {
  return statementSections.map((section) => sectionOf(section, openings, movements));
}

function sectionOf(
  { key, vi, en, own, lines }: SectionRow,
  openings: readonly Opening[],
  movements: readonly Movement[],
): Statement[number] {
  const isOwn = (it: Held) => own.parts.some((part) => isIn(part, it));
  const openingDong = signed(own.sign, sum(openings.filter(isOwn).map((it) => it.dong)));
  const movedDong = signed(own.sign, sum(movements.filter(isOwn).map((it) => it.dong)));
  const closingDong = sum([openingDong, movedDong]);
  const read = lines.map((line) => {
    const moved = movements.filter((it) => line.kinds.includes(it.kind) && line.parts.some((part) => isIn(part, it)));
    const amountDong = signed(line.sign, sum(moved.map((it) => it.dong)));
    return { key: line.key, vi: line.vi, en: line.en, amountDong };
  });
  const reached = sum([openingDong, ...read.map((it) => it.amountDong)]);
  if (reached !== closingDong) {
    throw new Error(`Statement section ${key}: opening and lines make ${reached}, the accounts hold ${closingDong}`);
  }
  return { key, vi, en, openingDong, closingDong, lines: read };
}

/** An opening tells no channel; the parts a section holds ask for none. */
type Held = Pick<Movement, "account" | "method"> & Partial<Pick<Movement, "channel">>;

function isIn({ accounts, channels, methods }: LinePart, { account, channel, method }: Held): boolean {
  return (
    accounts.includes(account) &&
    (channels === undefined || (channel !== undefined && channels.includes(channel))) &&
    (methods === undefined || (method !== null && methods.includes(method)))
  );
}

function signed(sign: 1n | -1n, amount: Dong): Dong {
  return dong(sign * amount);
}
