import type { DeskRow } from "@cho-phien/contract";
import { receiptStateOf } from "@cho-phien/income";
import { dong, dongToWire } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import { findCommune } from "@cho-phien/vietnam/org-units";
import { z } from "@medusajs/framework/zod";
import { runCode } from "../paying/run-code";

/** The columns below of payout p, member m, cooperative c and what of it is where. */
export const DESK_COLUMNS = `p.id as payout_id, p.batch_id, p.member_id, p.cooperative_id, m.full_name, m.commune_code,
  c.name as cooperative_name, p.sent_at, p.amount::text as amount, p.method, moved.in_transit::text as in_transit,
  moved.received::text as received,
  (select d.id from dispute d where d.payout_id = p.id and d.resolved_at is null) as dispute_id`;

/** What of payout p is in transit and what was received; a correction of one of its journals counts with it. */
export const MOVED = `join lateral (
  select coalesce(sum(l.amount) filter (where a.kind = 'member_in_transit'), 0) as in_transit,
         coalesce(sum(l.amount) filter (where a.kind = 'member_received'), 0) as received
    from payout_item i
    cross join lateral (select i.journal_id as id union all
      select r.id from income_journal r where r.reverses_id = i.journal_id) j
    join income_posting l on l.journal_id = j.id join income_account a on a.id = l.account_id
   where i.payout_id = p.id) moved on true`;

export const deskColumns = z.object({
  payout_id: z.string(),
  batch_id: z.string(),
  member_id: z.string(),
  cooperative_id: z.string(),
  full_name: z.string(),
  commune_code: z.string(),
  cooperative_name: z.string(),
  sent_at: z.date(),
  amount: z.string(),
  method: z.enum(["cash", "bank", "goods"]),
  in_transit: z.string(),
  received: z.string(),
  dispute_id: z.string().nullable(),
});

type Columns = z.infer<typeof deskColumns>;

/** A row as the desk shows it, and where it stands at `now`. */
export function deskRow(it: Columns, now: Date): DeskRow {
  return {
    payoutId: it.payout_id,
    fullName: it.full_name,
    cooperativeName: it.cooperative_name,
    communeName: communeName(it.commune_code),
    sheetCode: runCode(it.batch_id),
    sentOn: dateOf(it.sent_at),
    amountDong: dongToWire(dong(BigInt(it.amount))),
    method: it.method,
    state: receiptStateOf({
      sentAt: it.sent_at.toISOString(),
      asOf: now.toISOString(),
      inTransitDong: dong(BigInt(it.in_transit)),
      receivedDong: dong(BigInt(it.received)),
      hasOpenDispute: it.dispute_id !== null,
    }),
  };
}

export function communeName(code: string): string {
  return findCommune(code)?.fullName ?? code;
}
