import { isRefusal, type Balances, type Journal, type Refusal } from "@cho-phien/income";
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { decideAndPost } from "../../../../src/modules/income/ledger/decide-and-post";
import { journals } from "../../../../src/modules/income/ledger/journals";
import { post } from "../../../../src/modules/income/ledger/post";
import { IncomeRefused } from "../../../../src/modules/income/ledger/refusal";
import type { Mishap } from "./acts";
import { clientSql, entered, inTransaction, type World } from "./world";

/** A fact that is one journal under its key, decided from the balances of one book. */
export type Fact = {
  readonly key: string;
  readonly book: string;
  readonly decide: (balances: Balances) => Journal | Refusal;
};

/**
 * Enters a fact as the jobs do: looked for under its key, decided with its book held, posted. The model decides from its
 * own balances and must come to the same journal or the same refusal (null). Cut off in between, it is looked at again.
 */
export async function enterOnce(world: World, fact: Fact, mishap: Mishap): Promise<Journal | null> {
  const decided = fact.decide(world.balances);
  const isCutAfter = mishap === "cut_after_commit" && !isRefusal(decided);
  if (mishap !== "none" && !isRefusal(decided)) await cutWhilePosting(world, decided, isCutAfter);
  expect(await isEntered(world, fact)).toBe(isCutAfter);
  if (isRefusal(decided)) {
    expect(await decideAndEnter(world.client, fact)).toEqual(decided);
    return null;
  }
  const journal = isCutAfter ? decided : { ...decided, id: journalIdOf(await decideAndEnter(world.client, fact)) };
  entered(world, [journal]);
  const again = await inTransaction(world.client, (sql) => post(sql, [{ ...journal, id: randomUUID() }]));
  expect(again).toEqual([{ journalId: journal.id, replayed: true }]);
  return journal;
}

export async function isEntered(world: World, { key }: Pick<Fact, "key">): Promise<boolean> {
  return (await journals(world.sql, { idemKeys: [key] })).length > 0;
}

/** The id of what was entered, or why it was not. */
export async function decideAndEnter(client: Client, { book, decide }: Fact): Promise<string | Refusal> {
  const decided = (balances: Balances) => {
    const journal = decide(balances);
    return isRefusal(journal) ? journal : [journal];
  };
  try {
    const posted = await inTransaction(client, (sql) => decideAndPost(sql, book, decided));
    expect(posted).toMatchObject([{ replayed: false }]);
    return posted[0]?.journalId ?? "";
  } catch (error) {
    if (error instanceof IncomeRefused) return error.refusal;
    throw error;
  }
}

export function journalIdOf(answer: string | Refusal): string {
  if (typeof answer === "string") return answer;
  throw new IncomeRefused(answer);
}

/** Posts on a connection of its own, which is then cut: before the commit, or after it. */
export async function cutWhilePosting(world: World, journal: Journal, isAfterCommit: boolean): Promise<void> {
  const doomed = new Client({ connectionString: world.url });
  const isCut = new Promise((resolve) => doomed.on("end", resolve));
  doomed.on("error", () => undefined);
  await doomed.connect();
  const { rows } = await doomed.query("select pg_backend_pid() as pid");
  await doomed.query("begin");
  expect(await post(clientSql(doomed), [journal])).toEqual([{ journalId: journal.id, replayed: false }]);
  if (isAfterCommit) await doomed.query("commit");
  await world.client.query("select pg_terminate_backend($1)", [rows[0].pid]);
  await isCut;
}
