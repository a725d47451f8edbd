import type { HistoryBook } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const MONTHS_SHOWN = 120;
const TABLES_SHOWN = 20;

const months = z.array(z.object({ month: z.string(), members: z.number(), total: z.string() }));
const tables = z.array(
  z.object({
    id: z.string(),
    file_name: z.string(),
    accepted_at: z.date(),
    by: z.string(),
    new_count: z.number(),
    total_dong: z.string(),
  }),
);

/** What a cooperative declared of the months before the market, and by which tables; two statements. */
export async function readHistoryBook(container: MedusaContainer, cooperativeId: string): Promise<HistoryBook> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [declared, accepted] = await Promise.all([
    knex.raw(
      `select to_char(j.effective_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
              count(distinct a.member_id)::int as members, sum(p.amount)::text as total
         from income_journal j join income_posting p on p.journal_id = j.id
         join income_account a on a.id = p.account_id and a.member_id <> ''
        where j.cooperative_id = ? and j.channel = 'imported' and j.kind = 'member.accrued'
        group by 1 order by 1 desc limit ${MONTHS_SHOWN}`,
      [cooperativeId],
    ),
    knex.raw(
      `select h.id, h.file_name, h.accepted_at, coalesce(s.full_name, '') as by, h.new_count, h.total_dong::text
         from history_import h left join coop_staff s on s.id = h.accepted_by
        where h.cooperative_id = ? and h.accepted_at is not null order by h.accepted_at desc limit ${TABLES_SHOWN}`,
      [cooperativeId],
    ),
  ]);
  return {
    months: months
      .parse(declared.rows)
      .map((it) => ({ month: it.month, membersCount: it.members, totalDong: it.total })),
    tables: tables.parse(accepted.rows).map((it) => ({
      id: it.id,
      fileName: it.file_name,
      at: it.accepted_at.toISOString(),
      by: it.by,
      newCount: it.new_count,
      totalDong: it.total_dong,
    })),
  };
}
