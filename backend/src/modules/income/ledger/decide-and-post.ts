import { accountKey, isRefusal, type Balances, type Journal, type Refusal } from "@cho-phien/income";
import type { Sql } from "../sql";
import { balances } from "./balances";
import { post, type Posted } from "./post";
import { IncomeRefused } from "./refusal";

/** A rule's decision from the balances of one book: the journals to enter, or why not. */
export type Decide = (balances: Balances) => readonly Journal[] | Refusal;

/**
 * Holds one cooperative's book still, decides from its balances, and enters what was decided. Decisions that depend on
 * a balance (an advance to net, a due to pay) belong here: between reading and posting nobody else can post.
 * Throws IncomeRefused with the rule's refusal. The transaction must be the caller's own, with nothing posted before.
 */
export async function decideAndPost(sql: Sql, cooperativeId: string, decide: Decide): Promise<readonly Posted[]> {
  await holdBook(sql, cooperativeId);
  const decided = decide(await bookBalances(sql, cooperativeId));
  if (isRefusal(decided)) throw new IncomeRefused(decided);
  return await post(sql, decided);
}

/** Waits until nobody else is posting to this book; held to the end of the transaction. */
export async function holdBook(sql: Sql, cooperativeId: string): Promise<void> {
  await sql("select income_hold_book(?)", [cooperativeId]);
}

/** All balances of one book, in the shape the rules read. */
export async function bookBalances(sql: Sql, cooperativeId: string): Promise<Balances> {
  const rows = await balances(sql, { cooperativeIds: [cooperativeId] });
  return new Map(rows.map(({ account, balanceDong }) => [accountKey(account), balanceDong]));
}
