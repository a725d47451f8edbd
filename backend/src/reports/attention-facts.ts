import type { AttentionFacts } from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { communesUnder } from "../officers/scope";

const amount = z.string().transform((text) => dong(BigInt(text)));
const payouts = z.array(
  z.object({
    id: z.string(),
    member_id: z.string(),
    cooperative_id: z.string(),
    commune_code: z.string(),
    sent_on: z.string(),
    waiting: amount,
  }),
);
const disputes = z.array(
  z.object({
    id: z.string(),
    member_id: z.string(),
    cooperative_id: z.string(),
    commune_code: z.string(),
    opened_on: z.string(),
    missing: amount,
  }),
);
const cooperatives = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    commune_code: z.string(),
    joined_on: z.string(),
    last_sale: z.string().nullable(),
  }),
);
const certificates = z.array(
  z.object({ id: z.string(), cooperative_id: z.string(), commune_code: z.string(), valid_until: z.string() }),
);

export type Facts = Pick<AttentionFacts, "payouts" | "disputes" | "cooperatives" | "certificates"> & {
  readonly names: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
};

/** The facts behind R5 of the cooperatives that sit in a unit. What is still under way is found by balances, not by reading payouts. */
export async function readAttentionFacts(
  knex: Knex,
  { unit, today }: { readonly unit: OrgUnit; readonly today: string },
): Promise<Facts> {
  const bindings = { communes: [...communesUnder([unit])], today };
  const ask = async (text: string) => (await knex.raw(text, bindings)).rows;
  const [sent, open, selling, held] = [
    payouts.parse(await ask(PAYOUTS)),
    disputes.parse(await ask(DISPUTES)),
    cooperatives.parse(await ask(COOPERATIVES)),
    certificates.parse(await ask(CERTIFICATES)),
  ];
  return {
    payouts: sent.map((it) => ({
      payoutId: it.id,
      cooperativeId: it.cooperative_id,
      communeCode: it.commune_code,
      paidOn: it.sent_on,
      awaitingDong: it.waiting,
    })),
    disputes: open.map((it) => ({
      disputeId: it.id,
      cooperativeId: it.cooperative_id,
      communeCode: it.commune_code,
      openedOn: it.opened_on,
      missingDong: it.missing,
    })),
    cooperatives: selling.map((it) => ({
      cooperativeId: it.id,
      communeCode: it.commune_code,
      joinedOn: it.joined_on,
      lastSaleOn: it.last_sale,
    })),
    certificates: held.map((it) => ({
      certificateId: it.id,
      cooperativeId: it.cooperative_id,
      communeCode: it.commune_code,
      validUntil: it.valid_until,
    })),
    names: new Map(selling.map((it) => [it.id, it.name])),
    members: new Map([...sent, ...open].map((it) => [it.id, it.member_id])),
  };
}

const HERE = `cooperative c where c.deleted_at is null and c.status = 'approved' and c.commune_code = any(:communes)`;
const DAY = (column: string) => `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

/** What of a payout its member's account in transit still holds. `+ 0`: by the journal's few lines, not by all of the account's. */
const WAITING = (payout: string, account: string) => `(
  select coalesce(sum(l.amount), 0) as waiting from payout_item i
   cross join lateral (select i.journal_id as id union all select r.id from income_journal r where r.reverses_id = i.journal_id) j
    join income_posting l on l.journal_id = j.id and l.account_id + 0 = ${account} where i.payout_id = ${payout})`;

/**
 * Most often the newest payouts are all that waits: older ones are looked at only where these don't make up the balance. `|| ''`: by the
 * member's index, newest first, not by all of the cooperative's payouts.
 */
const PAYOUTS = `
  with held as materialized (
    select w.id, w.member_id, w.cooperative_id, w.balance, h.commune_code from (select c.id, c.commune_code from ${HERE}) h
      join income_account w on w.cooperative_id = h.id and w.kind = 'member_in_transit' and w.balance > 0
  ), newest as materialized (
    select held.id as account_id, p.id, p.sent_at, m.waiting from held
     cross join lateral (select p.id, p.sent_at from payout p
       where p.member_id = held.member_id and p.cooperative_id || '' = held.cooperative_id order by p.sent_at desc limit 3) p
     cross join lateral ${WAITING("p.id", "held.id")} m
  ), older as materialized (
    select held.* from held join (select account_id, sum(waiting) as found from newest group by 1) n on n.account_id = held.id
     where n.found <> held.balance
  ), found as (
    select * from newest where account_id not in (select id from older)
    union all
    select older.id, p.id, p.sent_at, m.waiting from older
      join payout p on p.member_id = older.member_id and p.cooperative_id = older.cooperative_id
     cross join lateral ${WAITING("p.id", "older.id")} m
  )
  select f.id, held.member_id, held.cooperative_id, held.commune_code, ${DAY("f.sent_at")} as sent_on, f.waiting::text as waiting
    from found f join held on held.id = f.account_id
   where f.waiting > 0 and f.sent_at < cast(:today as date) - 14
     and not exists (select from dispute d where d.payout_id = f.id and d.resolved_at is null)`;

const DISPUTES = `
  select d.id, p.member_id, p.cooperative_id, h.commune_code, ${DAY("d.opened_at")} as opened_on,
         (d.expected - d.stated)::text as missing
    from dispute d join payout p on p.id = d.payout_id
    join (select c.id, c.commune_code from ${HERE}) h on h.id = p.cooperative_id where d.resolved_at is null`;

const COOPERATIVES = `
  select c.id, c.name, c.commune_code, ${DAY("c.created_at")} as joined_on, ${DAY(`(
    select j.effective_at from income_journal j where j.cooperative_id = c.id and j.kind in ('sale.settled', 'sale.recorded')
     order by j.effective_at desc limit 1)`)} as last_sale from ${HERE}`;

const CERTIFICATES = `
  select e.id, e.cooperative_id, c.commune_code, ${DAY("e.valid_until")} as valid_until
    from (select * from ${HERE}) c join certificate e on e.cooperative_id = c.id and e.deleted_at is null
   where e.verified_at is not null and e.valid_until < cast(:today as date) + 90
     and e.valid_until > cast(:today as date) - 365`;
