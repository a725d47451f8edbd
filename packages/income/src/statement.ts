import { dong, sum, type Dong } from "@cho-phien/money";
import type { AccountKind } from "./account";
import type { PayoutMethod } from "./payout";
import type { Channel, JournalKind } from "./posting";
import { statementSections, type LinePart, type SectionRow } from "./statement-lines";

/** The postings of one book that share account, journal kind, channel and payout method, added up. */
export type Movement = {
  readonly account: AccountKind;
  readonly kind: JournalKind;
  readonly channel: Channel;
  /** Of the payout behind the journal; null where there is none. */
  readonly method: PayoutMethod | null;
  /** Before the month. */
  readonly openingDong: Dong;
  /** Within the month. */
  readonly movedDong: Dong;
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
 * A month's statement from its movements. Throws when a section's lines do not lead from its opening to its closing to the
 * đồng: then a posting is missing from the table of lines, and a statement that hides it must not be read.
 */
export function statementOf(movements: readonly Movement[]): Statement {
  return statementSections.map((section) => sectionOf(section, movements));
}

function sectionOf({ key, vi, en, own, lines }: SectionRow, movements: readonly Movement[]): Statement[number] {
  const held = movements.filter((it) => own.parts.some((part) => isIn(part, it)));
  const openingDong = signed(own.sign, sum(held.map((it) => it.openingDong)));
  const closingDong = signed(own.sign, sum(held.flatMap((it) => [it.openingDong, it.movedDong])));
  const read = lines.map((line) => {
    const moved = movements.filter((it) => line.kinds.includes(it.kind) && line.parts.some((part) => isIn(part, it)));
    const amountDong = signed(line.sign, sum(moved.map((it) => it.movedDong)));
    return { key: line.key, vi: line.vi, en: line.en, amountDong };
  });
  const reached = sum([openingDong, ...read.map((it) => it.amountDong)]);
  if (reached !== closingDong) {
    throw new Error(`Statement section ${key}: opening and lines make ${reached}, the accounts hold ${closingDong}`);
  }
  return { key, vi, en, openingDong, closingDong, lines: read };
}

function isIn({ accounts, channels, methods }: LinePart, movement: Movement): boolean {
  return (
    accounts.includes(movement.account) &&
    (channels === undefined || channels.includes(movement.channel)) &&
    (methods === undefined || (movement.method !== null && methods.includes(movement.method)))
  );
}

function signed(sign: 1n | -1n, amount: Dong): Dong {
  return dong(sign * amount);
}
