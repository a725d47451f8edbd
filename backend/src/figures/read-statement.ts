import type { CoopStatement, MonthString } from "@cho-phien/contract";
import { statementOf, type Movement } from "@cho-phien/income";
import { dong, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { accountKindNames } from "../modules/income/ledger/database-refusal";
import { channels, journalKinds } from "../modules/income/ledger/journal-words";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { startAndEnd } from "./months";

type Asked = { readonly cooperativeId: string; readonly month: MonthString };

const wholeDong = z.string().transform((text) => dong(BigInt(text)));

const rows = z.array(
  z.object({
    account: z.enum(accountKindNames),
    kind: z.enum(journalKinds),
    channel: z.enum(channels),
    method: z.enum(["cash", "bank", "goods"]).nullable(),
    opening: wholeDong,
    moved: wholeDong,
    later: wholeDong,
  }),
);

const balanceRows = z.array(z.object({ account: z.enum(accountKindNames), balance: wholeDong }));
const countRows = z.tuple([z.object({ journals: z.number() })]);

/**
 * A month's statement, in three statements on one picture of the books. Beside the lines' own check (statementOf), what
 * the postings add up to must be the balance the ledger keeps of each account: a statement that disagrees is not shown.
 */
export async function readStatement(
  container: MedusaContainer,
  { cooperativeId, month }: Asked,
): Promise<CoopStatement> {
  const { start, end } = startAndEnd(month);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [cooperative, read] = await Promise.all([
    container.resolve(COOPERATIVE_MODULE).retrieveCooperative(cooperativeId, { select: ["name"] }),
    knex.transaction(
      async (trx) => ({
        moves: rows.parse((await trx.raw(MOVES, [start, start, end, end, cooperativeId])).rows),
        balances: balanceRows.parse((await trx.raw(BALANCES, [cooperativeId])).rows),
        count: countRows.parse((await trx.raw(COUNT, [cooperativeId, start, end])).rows),
      }),
      { isolationLevel: "repeatable read", readOnly: true },
    ),
  ]);
  for (const { account, balance } of read.balances) {
    const all = read.moves.filter((it) => it.account === account);
    const total = all.reduce((sum, it) => sum + it.opening + it.moved + it.later, 0n);
    if (total !== balance)
      throw new Error(`Account ${account} of ${cooperativeId}: postings ${total}, kept ${balance}`);
  }
  const movements = read.moves.map(({ opening, moved, ...it }): Movement => ({
    ...it,
    openingDong: opening,
    movedDong: moved,
  }));
  return {
    month,
    cooperativeName: cooperative.name,
    readAt: clock.now().toISOString(),
    journalsCount: read.count[0].journals,
    sections: statementOf(movements).map(({ openingDong, closingDong, lines, ...section }) => ({
      ...section,
      openingDong: dongToWire(openingDong),
      closingDong: dongToWire(closingDong),
      lines: lines.map(({ amountDong, ...line }) => ({ ...line, amountDong: dongToWire(amountDong) })),
    })),
  };
}

/** A correction of a payout's journal carries the payout's method; journals of no known payout count as cash. */
export const METHOD = `case when coalesce(said.kind, j.kind) like 'payout.%' or coalesce(said.kind, j.kind) like 'receipt.%'
  then coalesce(po.method, 'cash') end`;

/** `said` is the journal a correction takes back. */
const PAYOUT_OF_JOURNAL = `left join income_journal said on said.id = j.reverses_id
  left join payout_item i on i.journal_id = coalesce(j.reverses_id, j.id) left join payout po on po.id = i.payout_id`;

export const JOURNALS_OF_BOOK = `income_posting p join income_account a on a.id = p.account_id
  join income_journal j on j.id = p.journal_id ${PAYOUT_OF_JOURNAL}`;

/**
 * The whole book in one pass, added up before payouts are looked for: only what moves a payout, or takes something back, is
 * kept by its journal, so that a book of many sales looks few journals up.
 */
const MOVES = `with told as (
    select a.kind as account, j.kind, j.channel,
        case when j.kind like 'payout.%' or j.kind like 'receipt.%' or j.kind = 'correction' then j.id end as journal_id,
        coalesce(sum(p.amount) filter (where j.effective_at < ?), 0) as opening,
        coalesce(sum(p.amount) filter (where j.effective_at >= ? and j.effective_at < ?), 0) as moved,
        coalesce(sum(p.amount) filter (where j.effective_at >= ?), 0) as later
      from income_account a join income_posting p on p.account_id = a.id join income_journal j on j.id = p.journal_id
     where a.cooperative_id = ? group by 1, 2, 3, 4)
  select t.account, t.kind, t.channel, ${METHOD} as method,
      sum(t.opening)::text as opening, sum(t.moved)::text as moved, sum(t.later)::text as later
    from told t left join income_journal j on j.id = t.journal_id ${PAYOUT_OF_JOURNAL} group by 1, 2, 3, 4`;

const BALANCES = `select kind as account, sum(balance)::text as balance from income_account
  where cooperative_id = ? group by kind`;

const COUNT = `select count(*)::int as journals from income_journal
  where cooperative_id = ? and effective_at >= ? and effective_at < ?`;
