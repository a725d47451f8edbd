import { accountKinds, type AccountKind, type AccountRow } from "./account";

/** Names one account: its kind and whose it is. `memberId` is set exactly for members' accounts. */
export type AccountRef = {
  readonly kind: AccountKind;
  readonly cooperativeId: string | null;
  readonly memberId: string | null;
};

/** An account of the platform's own book: money that belongs to no cooperative. */
export function platformAccount(kind: AccountKind): AccountRef {
  return { kind, cooperativeId: null, memberId: null };
}

/** An account of a cooperative's book that belongs to no member. */
export function bookAccount(kind: AccountKind, cooperativeId: string): AccountRef {
  return { kind, cooperativeId, memberId: null };
}

/** A member's account inside one cooperative's book. */
export function memberAccount(kind: AccountKind, owner: { cooperativeId: string; memberId: string }): AccountRef {
  return { kind, cooperativeId: owner.cooperativeId, memberId: owner.memberId };
}

/** A text that is equal exactly when the accounts are; also the order in which accounts are locked. */
export function accountKey({ kind, cooperativeId, memberId }: AccountRef): string {
  return `${kind}|${cooperativeId ?? ""}|${memberId ?? ""}`;
}

/** The row of the account table for this account. */
export function accountRow({ kind }: AccountRef): AccountRow {
  return accountKinds[kind];
}
