import { receiptStateOf, type ReceiptState } from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";
import { parseInstant } from "../ledger/parse-journal";
import { dongIn, flag } from "../row";
import type { Sql } from "../sql";
import { PAYOUT_COLUMNS, readPayout, type SentPayout } from "./payout-row";

/**
 * Whose payouts; exactly one of the lists, and an empty list has no rows. `asOf` decides waiting or unverified; `sent`
 * narrows to those sent from its start and before its end (ISO instants).
 */
export type PayoutFilter = {
  readonly asOf: string;
  readonly sent?: { readonly start: string; readonly end: string };
} & (
  | { readonly cooperativeIds: readonly string[] }
  | { readonly memberIds: readonly string[] }
  | { readonly payoutIds: readonly string[] }
  | { readonly batchIds: readonly string[] }
);

export type PayoutStanding = SentPayout & {
  readonly inTransitDong: Dong;
  readonly receivedDong: Dong;
  readonly state: ReceiptState;
};

/** Payouts and where each stands now, newest first. */
export async function payouts(sql: Sql, filter: PayoutFilter): Promise<readonly PayoutStanding[]> {
  const { column, among } = scopeOf(filter);
  const rows = await sql(
    `select ${PAYOUT_COLUMNS}, coalesce(moved.in_transit, 0) as in_transit, coalesce(moved.received, 0) as received,
            exists (select from dispute d where d.payout_id = p.id and d.resolved_at is null) as is_disputed
       from payout p left join lateral (
         select sum(l.amount) filter (where a.kind = 'member_in_transit')::bigint as in_transit,
                sum(l.amount) filter (where a.kind = 'member_received')::bigint as received
           from payout_item i
           cross join lateral (select i.journal_id as id union all
             select r.id from income_journal r where r.reverses_id = i.journal_id) j
           join income_posting l on l.journal_id = j.id join income_account a on a.id = l.account_id
          where i.payout_id = p.id) moved on true
      where ${column} = any(?) and p.sent_at >= coalesce(?::timestamptz, '-infinity')
        and p.sent_at < coalesce(?::timestamptz, 'infinity') order by p.sent_at desc, p.id`,
    [
      [...among],
      filter.sent ? parseInstant(filter.sent.start) : null,
      filter.sent ? parseInstant(filter.sent.end) : null,
    ],
  );
  return rows.map((row) => {
    const payout = readPayout(row);
    const standing = { inTransitDong: dongIn(row, "in_transit"), receivedDong: dongIn(row, "received") };
    const facts = { sentAt: payout.sentAt, asOf: parseInstant(filter.asOf), hasOpenDispute: flag(row, "is_disputed") };
    return { ...payout, ...standing, state: receiptStateOf({ ...facts, ...standing }) };
  });
}

function scopeOf(filter: PayoutFilter) {
  if ("cooperativeIds" in filter) return { column: "p.cooperative_id", among: filter.cooperativeIds };
  if ("memberIds" in filter) return { column: "p.member_id", among: filter.memberIds };
  if ("batchIds" in filter) return { column: "p.batch_id", among: filter.batchIds };
  return { column: "p.id", among: filter.payoutIds };
}
