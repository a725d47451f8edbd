import type { SuppressionReason } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import type { DecidedCell } from "./cells";

const reason = z.enum([
  "few_members",
  "few_cooperatives",
  "dominant_member",
  "complementary",
  "residual",
]) satisfies z.ZodType<SuppressionReason>;

const storedRows = z.array(
  z.object({ unit_code: z.string(), period: z.string(), at: z.string(), why: reason.nullable() }),
);

/** What was decided of a table's periods. */
export async function storedCells(
  trx: Knex.Transaction,
  table: string,
  periods: readonly string[],
): Promise<readonly DecidedCell[]> {
  const text = "select unit_code, period, at, why from report_cell where breakdown = ? and period = any(?)";
  return storedRows.parse((await trx.raw(text, [table, [...periods]])).rows);
}
