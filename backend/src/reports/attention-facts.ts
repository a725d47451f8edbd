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

type Read = Pick<AttentionFacts, "payouts" | "disputes" | "cooperatives" | "certificates"> & {
  readonly names: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
};

/** The facts behind R5 of the cooperatives that sit in a unit. What is still under way is found by balances, not by reading payouts. */
export async function readAttentionFacts(
  knex: Knex,
  { unit, today }: { readonly unit: OrgUnit; readonly today: string },
): Promise<Read> {
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

const PAYOUTS = `
  select p.id, p.member_id, p.cooperative_id, h.commune_code, ${DAY("p.sent_at")} as sent_on, moved.waiting::text as waiting
    from (select c.id, c.commune_code from ${HERE}) h
    join income_account w on w.cooperative_id = h.id and w.kind = 'member_in_transit' and w.balance > 0
    join payout p on p.member_id = w.member_id and p.cooperative_id = h.id and p.sent_at < cast(:today as date) - 14
    join lateral (
      select sum(l.amount) as waiting from payout_item i
        cross join lateral (select i.journal_id as id union all select r.id from income_journal r where r.reverses_id = i.journal_id) j
        join income_posting l on l.journal_id = j.id and l.account_id = w.id where i.payout_id = p.id) moved on moved.waiting > 0
   where not exists (select from dispute d where d.payout_id = p.id and d.resolved_at is null)`;

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
