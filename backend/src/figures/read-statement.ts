import type { CoopStatement, MonthString } from "@cho-phien/contract";
import { statementOf, type AccountKind, type Movement, type Opening } from "@cho-phien/income";
import { dong, dongToWire, sum } from "@cho-phien/money";
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

const method = z.enum(["cash", "bank", "goods"]).nullable();

const moveRows = z.array(
  z.object({
    account: z.enum(accountKindNames),
    kind: z.enum(journalKinds),
    channel: z.enum(channels),
    method,
    moved: wholeDong,
    later: wholeDong,
  }),
);
type Move = z.infer<typeof moveRows>[number];

const totalRows = z.array(z.object({ account: z.enum(accountKindNames), method, total: wholeDong }));
type Total = z.infer<typeof totalRows>[number];

const balanceRows = z.array(z.object({ account: z.enum(accountKindNames), balance: wholeDong }));
const countRows = z.tuple([z.object({ journals: z.number() })]);

/**
 * A month's statement, in four statements on one picture of the books: what all postings add up to, and what moved in the month
 * and since; the rest was there before. Beside the lines' own check (statementOf), what the postings add up to must be the
 * balance the ledger keeps of each account: a statement that disagrees is not shown.
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
        moves: moveRows.parse((await trx.raw(MOVES, [end, end, cooperativeId, start])).rows),
        totals: totalRows.parse(
          (await trx.raw(TOTALS, [cooperativeId, [...BY_METHOD], cooperativeId, [...BY_METHOD]])).rows,
        ),
        balances: balanceRows.parse((await trx.raw(BALANCES, [cooperativeId])).rows),
        count: countRows.parse((await trx.raw(COUNT, [cooperativeId, start, end])).rows),
      }),
      { isolationLevel: "repeatable read", readOnly: true },
    ),
  ]);
  for (const { account, balance } of read.balances) {
    const total = sum(read.totals.filter((it) => it.account === account).map((it) => it.total));
    if (total !== balance)
      throw new Error(`Account ${account} of ${cooperativeId}: postings ${total}, kept ${balance}`);
  }
  const movements = read.moves.map(({ moved, later: _, ...it }): Movement => ({ ...it, dong: moved }));
  return {
    month,
    cooperativeName: cooperative.name,
    readAt: clock.now().toISOString(),
    journalsCount: read.count[0].journals,
    sections: statementOf(openingsOf(read), movements).map(({ openingDong, closingDong, lines, ...section }) => ({
      ...section,
      openingDong: dongToWire(openingDong),
      closingDong: dongToWire(closingDong),
      lines: lines.map(({ amountDong, ...line }) => ({ ...line, amountDong: dongToWire(amountDong) })),
    })),
  };
}

/** What was there before: all that was ever posted, less the month and what came after it. */
function openingsOf({ totals, moves }: { readonly totals: readonly Total[]; readonly moves: readonly Move[] }) {
  return totals.map(({ account, method, total }): Opening => {
    const isApart = BY_METHOD.some((it) => it === account);
    const since = moves.filter((it) => it.account === account && (!isApart || it.method === method));
    return { account, method, dong: dong(total - sum(since.flatMap((it) => [it.moved, it.later]))) };
  });
}

/** The accounts whose money a section tells apart by the way it was paid. */
const BY_METHOD = ["member_in_transit", "member_received"] as const satisfies readonly AccountKind[];

/** A correction of a payout's journal carries the payout's method; journals of no known payout count as cash. */
export const METHOD = `case when coalesce(said.kind, j.kind) like 'payout.%' or coalesce(said.kind, j.kind) like 'receipt.%'
  then coalesce(po.method, 'cash') end`;

/** `said` is the journal a correction takes back. */
const PAYOUT_OF_JOURNAL = `left join income_journal said on said.id = j.reverses_id
  left join payout_item i on i.journal_id = coalesce(j.reverses_id, j.id) left join payout po on po.id = i.payout_id`;

export const JOURNALS_OF_BOOK = `income_posting p join income_account a on a.id = p.account_id
  join income_journal j on j.id = p.journal_id ${PAYOUT_OF_JOURNAL}`;

const MOVES = `select a.kind as account, j.kind, j.channel, ${METHOD} as method,
    coalesce(sum(p.amount) filter (where j.effective_at < ?), 0)::text as moved,
    coalesce(sum(p.amount) filter (where j.effective_at >= ?), 0)::text as later
  from ${JOURNALS_OF_BOOK} where j.cooperative_id = ? and j.effective_at >= ? group by 1, 2, 3, 4`;

/** Most accounts add up without a look at their journals. */
const TOTALS = `select a.kind as account, null as method, sum(p.amount)::text as total
    from income_posting p join income_account a on a.id = p.account_id
   where a.cooperative_id = ? and a.kind <> all(?) group by 1
  union all
  select a.kind, ${METHOD}, sum(p.amount)::text from ${JOURNALS_OF_BOOK}
   where a.cooperative_id = ? and a.kind = any(?) group by 1, 2`;

const BALANCES = `select kind as account, sum(balance)::text as balance from income_account
  where cooperative_id = ? group by kind`;

const COUNT = `select count(*)::int as journals from income_journal
  where cooperative_id = ? and effective_at >= ? and effective_at < ?`;
