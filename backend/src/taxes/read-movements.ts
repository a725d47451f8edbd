import { taxedAccounts, taxMonth, type TaxMovement } from "@cho-phien/income";
import { dongFromWire } from "@cho-phien/money";
import { z } from "@medusajs/framework/zod";

/** What can be asked in SQL: the connection, or a transaction on it. */
export type Asking = { raw(sql: string, values: readonly unknown[]): Promise<{ readonly rows: unknown }> };

const rows = z.array(
  z.object({
    seq: z.string(),
    line_id: z.string(),
    cooperative_id: z.string(),
    month: z.string(),
    declared_through: z.string().nullable(),
    vat_bp: z.number(),
    pit_bp: z.number(),
    act: z.string().nullable(),
    tax: z.string(),
    revenue: z.string(),
  }),
);

export type SellersMovement = TaxMovement & { readonly cooperativeId: string };

/**
 * Every journal that withheld tax of a line or gave some back, with the rates the line was sold under. Revenue is what of
 * the line's goods the journal moved (taxedAccounts).
 */
export async function readMovements(asking: Asking): Promise<readonly SellersMovement[]> {
  const found = await asking.raw(
    `select j.seq::text, l.id as line_id, j.cooperative_id,
            to_char(j.effective_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
            (select max(d.month) from tax_declaration d where d.through_seq < j.seq) as declared_through,
            (l.terms -> 'terms' -> 'tax' ->> 'vatBp')::int as vat_bp, (l.terms -> 'terms' -> 'tax' ->> 'pitBp')::int as pit_bp,
            l.terms -> 'terms' -> 'tax' ->> 'act' as act,
            sum(p.amount) filter (where a.kind = 'tax_due')::text as tax,
            sum(p.amount) filter (where a.kind = any(?))::text as revenue
       from income_journal j join income_journal said on said.id = coalesce(j.reverses_id, j.id)
       join consignment_line l on l.id = case when said.kind = 'sale.refunded' then split_part(said.idem_key, ':', 2)
                                              else said.source_id end
       join income_posting p on p.journal_id = j.id join income_account a on a.id = p.account_id
      where said.kind in ('sale.settled', 'sale.refunded')
        and exists (select from income_posting t join income_account x on x.id = t.account_id and x.kind = 'tax_due'
                     where t.journal_id = j.id)
      group by j.seq, j.id, l.id, j.cooperative_id, j.effective_at, l.terms order by j.seq`,
    [[...taxedAccounts]],
  );
  return rows.parse(found.rows).map((row) => ({
    cooperativeId: row.cooperative_id,
    lineId: row.line_id,
    tax: { vatBp: row.vat_bp, pitBp: row.pit_bp, act: row.act },
    month: taxMonth(row.month, row.declared_through),
    seq: BigInt(row.seq),
    revenueDong: dongFromWire(row.revenue),
    taxDong: dongFromWire(row.tax),
  }));
}
