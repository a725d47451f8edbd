import type { Journal } from "@cho-phien/income";
import { dongFromWire, type Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { INCOME_MODULE } from "../modules/income";

const rows = z.array(
  z.object({
    source_type: z.string(),
    source_id: z.string(),
    channel: z.enum(["online", "fair", "shop", "wholesale", "other", "imported"]),
    income_kind: z.literal("sale_payout"),
    net: z.string(),
    rule_id: z.string(),
    accruals: z.number(),
    accrued_id: z.string().nullable(),
    has_return: z.boolean(),
    is_pooled: z.boolean(),
  }),
);

/** A sale of a lot in the books, under a rule that shares by contribution. */
export type LotSale = {
  readonly source: { readonly type: string; readonly id: string };
  readonly channel: Journal["channel"];
  readonly netDong: Dong;
  readonly ruleId: string;
  /** How often it was shared so far, reversed ones too. */
  readonly accrualsCount: number;
  readonly accrued: Journal | null;
  readonly hasReturn: boolean;
  /** A month's run shared its income. */
  readonly isPooled: boolean;
};

/**
 * The sales whose lot on sale was this one (members/who-shares.ts): from the day it was made to the day the product's next
 * lot was, by the day of the order or of the sale. Two statements, however many sales.
 */
export async function lotSales(container: MedusaContainer, lotId: string): Promise<readonly LotSale[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(SALES, [lotId]);
  const found = rows.parse(answer.rows);
  const ids = found.flatMap((it) => it.accrued_id ?? []);
  const journals = ids.length === 0 ? [] : await container.resolve(INCOME_MODULE).journals({ ids }, ids.length);
  const byId = new Map(journals.map((it) => [it.id, it]));
  return found.map((it) => ({
    source: { type: it.source_type, id: it.source_id },
    channel: it.channel,
    netDong: dongFromWire(it.net),
    ruleId: it.rule_id,
    accrualsCount: it.accruals,
    accrued: byId.get(it.accrued_id ?? "") ?? null,
    hasReturn: it.has_return,
    isPooled: it.is_pooled,
  }));
}

const SALES = `
  with lots as (
    select id, cooperative_id, product_id, made_on,
           lead(made_on) over (partition by product_id order by made_on, created_at) as next_on
      from income_lot where deleted_at is null
  ), sold as (
    select l.id, (l.terms->'terms'->>'takenOn')::date as day, l.product_id, l.terms->'terms'->>'sharingRuleId' as rule_id
      from consignment_line l where l.deleted_at is null
    union all
    select s.id, day, s.product_id,
           (select r.id from sharing_rule r where r.cooperative_id = s.cooperative_id and r.valid_from <= day
             order by r.valid_from desc, r.version desc limit 1)
      from recorded_sale s, lateral (select (s.sold_at at time zone 'Asia/Ho_Chi_Minh')::date as day) d
  )
  select j.source_type, j.source_id, j.channel, j.income_kind, p.amount::text as net, sold.rule_id,
         (select count(*)::int from income_journal a where a.source_id = j.source_id and a.kind = 'member.accrued') as accruals,
         (select a.id::text from income_journal a where a.source_id = j.source_id and a.kind = 'member.accrued'
             and not exists (select from income_journal undone where undone.reverses_id = a.id)) as accrued_id,
         exists (select from income_journal r where r.kind = 'sale.refunded'
             and split_part(r.idem_key, ':', 2) = j.source_id) as has_return,
         exists (select from distribution_run d where d.cooperative_id = lots.cooperative_id and d.recorded_at > j.recorded_at
             and d.month >= date_trunc('month', j.effective_at at time zone 'Asia/Ho_Chi_Minh')::date) as is_pooled
    from lots
    join sold on sold.product_id = lots.product_id and sold.day >= lots.made_on
     and (lots.next_on is null or sold.day < lots.next_on)
    join sharing_rule rule on rule.id = sold.rule_id and rule.basis = 'contribution'
    join income_journal j on j.source_id = sold.id and j.kind in ('sale.settled', 'sale.recorded')
     and j.cooperative_id = lots.cooperative_id
     and not exists (select from income_journal undone where undone.reverses_id = j.id)
    join income_posting p on p.journal_id = j.id
    join income_account a on a.id = p.account_id and a.kind = 'coop_income'
   where lots.id = ? order by j.seq`;
