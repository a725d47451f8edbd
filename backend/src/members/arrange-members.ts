import type { DateString, MemberRow, MemberSort, MemberState } from "@cho-phien/contract";
import { dongFromWire } from "@cho-phien/money";
import { foldWords, givenName } from "@cho-phien/vietnam";

export type MembersView = {
  readonly q: string;
  readonly state: MemberState | "all";
  readonly sort: MemberSort;
  /** yyyy-mm-dd: who has left by then has left. */
  readonly today: DateString;
};

export function stateOf({ memberUntil }: Pick<MemberRow, "memberUntil">, today: DateString): MemberState {
  return memberUntil !== null && memberUntil <= today ? "left" : "active";
}

/** The members who answer a question, in the order asked for; amounts largest first, newest members first. */
export function arrangeMembers<Row extends MemberRow>(members: readonly Row[], view: MembersView): readonly Row[] {
  const wanted = foldWords(view.q);
  return members
    .filter((it) => view.state === "all" || stateOf(it, view.today) === view.state)
    .filter((it) => wanted === "" || foldWords(`${it.fullName} ${it.communeName}`).includes(wanted))
    .sort((one, other) => ORDER[view.sort](one, other) || byName(one, other));
}

const alphabet = new Intl.Collator("vi");

/** Vietnamese lists go by the given name, then by the whole one. */
function byName(one: MemberRow, other: MemberRow): number {
  return (
    alphabet.compare(givenName(one.fullName), givenName(other.fullName)) ||
    alphabet.compare(one.fullName, other.fullName) ||
    (one.id < other.id ? -1 : 1)
  );
}

const ORDER: Readonly<Record<MemberSort, (one: MemberRow, other: MemberRow) => number>> = {
  name: () => 0,
  joined: (one, other) => (one.memberFrom < other.memberFrom ? 1 : one.memberFrom > other.memberFrom ? -1 : 0),
  due: largest((it) => it.accruedDong),
  paid: largest((it) => it.paidDong),
  confirmed: largest((it) => it.confirmedDong),
};

function largest(amountOf: (row: MemberRow) => string) {
  return (one: MemberRow, other: MemberRow): number => {
    const [left, right] = [dongFromWire(amountOf(one)), dongFromWire(amountOf(other))];
    return left < right ? 1 : left > right ? -1 : 0;
  };
}
