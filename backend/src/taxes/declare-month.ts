import type { MonthString } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { readTaxReport } from "./read-report";

const latest = z.array(z.object({ month: z.string().nullable(), seq: z.string() }));

type Asked = { readonly month: MonthString; readonly operatorId: string };

/**
 * Locks a month that is over as it was declared. Every book is held still meanwhile, so that no journal falls between what
 * was read and how far it was read. Months are declared in their order; the same one again changes nothing.
 */
export async function declareMonth(container: MedusaContainer, { month, operatorId }: Asked): Promise<void> {
  const now = clock.now();
  if (month >= monthOf(now)) throw refuse("tax_month_not_over");
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('tax-declaration', 0))");
    await trx.raw("select income_hold_book(book) from (select book from income_chain_head order by book) books");
    const [standing] = latest.parse(
      (
        await trx.raw(
          `select (select max(month) from tax_declaration) as month,
                  (select coalesce(max(seq), 0) from income_journal)::text as seq`,
        )
      ).rows,
    );
    const report = await readTaxReport(trx, month);
    if (report.declaredAt !== null) return;
    if (standing?.month && standing.month > month) throw refuse("tax_month_passed", { month: standing.month });
    if (report.rows.some((it) => it.taxCode === null)) throw refuse("tax_code_missing");
    await trx("tax_declaration").insert({
      month,
      through_seq: standing?.seq ?? "0",
      rows: JSON.stringify(report.rows),
      declared_by: operatorId,
      declared_at: now,
    });
  });
}
