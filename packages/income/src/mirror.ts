import { larger, negate, smaller, subtract, ZERO_DONG, type Dong } from "@cho-phien/money";
import type { AccountKind } from "./account";
import type { AccountRef } from "./account-ref";
import { balanceOf, withPostings, type Balances } from "./balance";
import { reverse, tidyPostings, type Posting } from "./posting";

/** Accounts whose money may have moved on, and the advance that then says it is owed back. */
const advances = [
  { main: "member_due", advance: "member_advance" },
  { main: "coop_due", advance: "coop_advance" },
  { main: "coop_income", advance: "coop_income_advance" },
] as const satisfies readonly { main: AccountKind; advance: AccountKind }[];

/**
 * Shipping that was passed on, or kept with the cash, is nobody's debt: the market bears it. On an account of its own, for
 * the platform's fee is a part of what the goods brought, which a household's tax is declared on (taxedAccounts).
 */
const borne = [{ main: "shipping", advance: "shipping_borne" }] as const satisfies readonly {
  main: AccountKind;
  advance: AccountKind;
}[];

type DrawnKind = (typeof advances | typeof borne)[number]["main"];

export type MirrorFacts = {
  readonly balances: Balances;
  /** The accounts that may be drawn beyond what they hold, the rest becoming an advance. */
  readonly drawn: readonly DrawnKind[];
};

/**
 * The postings that undo these. What a `drawn` account no longer holds comes from its advance; what would be given back
 * to an advance beyond what is owed goes to its account instead. All else is the exact opposite.
 */
export function mirror(postings: readonly Posting[], { balances, drawn }: MirrorFacts): readonly Posting[] {
  let running = balances;
  const undone: Posting[] = [];
  for (const posting of tidyPostings(reverse(postings))) {
    const lines = mirrored(posting, { balances: running, drawn });
    running = withPostings(running, lines);
    undone.push(...lines);
  }
  return tidyPostings(undone);
}

function mirrored(posting: Posting, { balances, drawn }: MirrorFacts): readonly Posting[] {
  const { account, amountDong } = posting;
  const emptied = [...advances, ...borne].find(({ main }) => main === account.kind && drawn.includes(main));
  if (emptied !== undefined && amountDong < 0n) {
    // A main account is never below zero (account.ts), so what it holds is what can be taken.
    const takenDong = negate(smaller(balanceOf(balances, account), negate(amountDong)));
    return shared(posting, { ownDong: takenDong, other: { ...account, kind: emptied.advance } });
  }
  const owing = advances.find(({ advance }) => advance === account.kind);
  if (owing !== undefined && amountDong > 0n) {
    const owedDong = larger(ZERO_DONG, negate(balanceOf(balances, account)));
    return shared(posting, { ownDong: smaller(owedDong, amountDong), other: { ...account, kind: owing.main } });
  }
  return [posting];
}

function shared(posting: Posting, { ownDong, other }: { ownDong: Dong; other: AccountRef }): readonly Posting[] {
  return [
    { ...posting, amountDong: ownDong },
    { ...posting, account: other, amountDong: subtract(posting.amountDong, ownDong) },
  ];
}
