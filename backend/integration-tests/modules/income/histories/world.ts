import {
  accountKey,
  withPostings,
  type AccountKind,
  type Balances,
  type Journal,
  type KnownMember,
  type SharingRule,
} from "@cho-phien/income";
import type { Client } from "pg";
import type { StoredLine } from "../../../../src/cod-sheets/stored-line";
import { bookBalances } from "../../../../src/modules/income/ledger/decide-and-post";
import type { Sql } from "../../../../src/modules/income/sql";
import { askable, type Violation } from "../../../invariants";

export type Line = {
  readonly lineId: string;
  readonly cooperativeId: string;
  readonly pieces: bigint;
  readonly settled: Journal;
  accrued: Journal | null;
  /** How often it was shared: a corrected accrual is shared again under the next number. */
  revision: number;
  returned: bigint;
  readonly shippingDong: bigint;
  /** Each line paid at the door is a parcel of its own. */
  door: DoorCash | null;
};

export type DoorCash = {
  /** Goods and shipping. */
  readonly dueDong: bigint;
  readonly heldBy: "nobody" | "cooperative" | "carrier";
  readonly sheet: StoredLine | null;
};

export type SentPayout = { readonly payoutId: string; readonly cooperativeId: string; readonly memberId: string };

/** What a history has done so far: the model's plain balances beside the books that must agree with them. */
export type World = {
  readonly url: string;
  readonly client: Client;
  readonly second: Client;
  readonly sql: Sql;
  readonly lines: Line[];
  readonly payouts: SentPayout[];
  readonly disputes: { readonly disputeId: string; readonly payoutId: string }[];
  readonly journals: Journal[];
  /** What of each bank line is held for its payer. */
  readonly held: Map<string, bigint>;
  /** What each journal that was not taken back says a carrier owes, or (negative) has paid of it. */
  readonly owed: Map<string, { readonly cooperativeId: string; readonly amountDong: bigint }>;
  balances: Balances;
  serial: number;
};

export const COOPERATIVES = ["coop_craft", "coop_pool"] as const;
/** The book of money that belongs to no cooperative. */
export const PLATFORM_BOOK = "";
export const MEMBERS: readonly KnownMember[] = ["mem_a", "mem_b", "mem_c"].map((memberId, n) => ({
  memberId,
  communeCode: `0295${n}`,
}));

export function ruleOf(cooperativeId: string): SharingRule {
  const basis = cooperativeId === "coop_pool" ? "pool" : "maker";
  const parts = { retainedBp: 1_500, fundBp: 500, memberBp: 8_000, advanceCapBp: 5_000 };
  return {
    id: `rule_${cooperativeId}`,
    cooperativeId,
    version: 1,
    validFrom: "2026-01-01",
    basis,
    ...parts,
    minutesRef: "minutes",
  };
}

export function clientSql(client: Client): Sql {
  return async (text, values = []) => {
    let place = 0;
    const { rows } = await client.query(
      text.replace(/\?/g, () => `$${++place}`),
      values.map(toBinding),
    );
    return rows;
  };
}

function toBinding(value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

export async function inTransaction<Answer>(client: Client, act: (sql: Sql) => Promise<Answer>): Promise<Answer> {
  await client.query("begin");
  try {
    const answer = await act(clientSql(client));
    await client.query("commit");
    return answer;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Takes note that these journals are in the books. */
export function entered(world: World, journals: readonly Journal[]): void {
  for (const journal of journals) {
    world.balances = withPostings(world.balances, journal.postings);
    world.journals.push(journal);
  }
}

/** The model's balances and the books' are the same, account by account. */
export async function expectSameBalances(world: World): Promise<void> {
  const held: [string, bigint][] = [];
  for (const cooperativeId of [...COOPERATIVES, PLATFORM_BOOK])
    held.push(...(await bookBalances(world.sql, cooperativeId)));
  const nonZero = (rows: Iterable<readonly [string, bigint]>) =>
    [...rows].filter(([, amount]) => amount !== 0n).toSorted();
  expect(nonZero(held)).toEqual(nonZero(world.balances));
}

/** What an account that is no member's holds, by the model. */
export function heldOn(world: World, kind: AccountKind, cooperativeId: string | null): bigint {
  return world.balances.get(accountKey({ kind, cooperativeId, memberId: null })) ?? 0n;
}

/** Held money is its lines', a carrier's debt its sheets', and a cooperative's claim is what the platform owes it. */
export function expectBooksInStep(world: World): void {
  const held = [...world.held.values()].reduce((total, amount) => total + amount, 0n);
  expect([heldOn(world, "payer_held", null), heldOn(world, "clearing_bank", null)]).toEqual([held, -held]);
  for (const cooperativeId of COOPERATIVES) {
    const owed = [...world.owed.values()].filter((debt) => debt.cooperativeId === cooperativeId);
    const total = owed.reduce((sum, { amountDong }) => sum + amountDong, 0n);
    expect(heldOn(world, "carrier_debt", cooperativeId)).toBe(-total);
    const due = heldOn(world, "coop_due", cooperativeId) + heldOn(world, "coop_advance", cooperativeId);
    expect(heldOn(world, "coop_claim", cooperativeId)).toBe(-due);
  }
}

/** All invariants whose tables exist, as one prepared statement: asked after every act of every history. */
export async function auditor(client: Client): Promise<() => Promise<readonly Violation[]>> {
  const selects = (await askable(client)).map(
    ({ name, select }) => `select '${name.replaceAll("'", "''")}' as invariant, q.* from (${select}) q`,
  );
  const text = selects.join("\nunion all\n");
  return async () => (await client.query<Violation>({ name: "audit", text })).rows;
}

const EMPTIED =
  `income_monthly, dispute, receipt_evidence, payout_item, payout, distribution_contribution, distribution_journal,
  distribution_run, income_posting, income_journal, income_account, income_chain_head`.split(/,\s*/);

/** Empties the books between histories, past the guards: only a superuser of a test database can. */
export async function emptyBooks(client: Client): Promise<void> {
  await client.query(
    "set session_replication_role = replica; " +
      EMPTIED.map((table) => `delete from ${table}`).join(";") +
      "; set session_replication_role = origin",
  );
}

export { accountKey };
