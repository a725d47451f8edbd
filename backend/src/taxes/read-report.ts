import type { MonthString, WithheldTaxReport, WithheldTaxRow } from "@cho-phien/contract";
import { taxDueOn, taxOfMonth } from "@cho-phien/income";
import { dongFromWire, dongToWire, sum } from "@cho-phien/money";
import { z } from "@medusajs/framework/zod";
import { readMovements, type Asking } from "./read-movements";

const sellers = z.array(z.object({ id: z.string(), name: z.string(), tax_code: z.string().nullable() }));

const row = z.object({
  cooperativeId: z.string(),
  name: z.string(),
  taxCode: z.string().nullable(),
  acts: z.array(z.string()),
  revenueDong: z.string(),
  vatDong: z.string(),
  pitDong: z.string(),
  offsetRevenueDong: z.string(),
  offsetVatDong: z.string(),
  offsetPitDong: z.string(),
  totalDong: z.string(),
}) satisfies z.ZodType<WithheldTaxRow>;

const kept = z.array(z.object({ rows: z.array(row), declared_at: z.date() }));

/** A month's return of withheld tax: as it was declared, or as the books say today. */
export async function readTaxReport(asking: Asking, month: MonthString): Promise<WithheldTaxReport> {
  const found = await asking.raw("select rows, declared_at from tax_declaration where month = ?", [month]);
  const [declared] = kept.parse(found.rows);
  const rows = declared?.rows ?? (await rowsOf(asking, month));
  return {
    month,
    dueOn: taxDueOn(month),
    declaredAt: declared?.declared_at.toISOString() ?? null,
    rows,
    totalDong: dongToWire(sum(rows.map((it) => dongFromWire(it.totalDong)))),
  };
}

async function rowsOf(asking: Asking, month: MonthString): Promise<readonly WithheldTaxRow[]> {
  const bySeller = Map.groupBy(await readMovements(asking), (it) => it.cooperativeId);
  const found = await asking.raw(
    `select c.id, c.name, t.tax_code from cooperative c left join seller_tax_code t on t.cooperative_id = c.id
      where c.id = any(?) order by c.name, c.id`,
    [[...bySeller.keys()]],
  );
  return sellers.parse(found.rows).flatMap(({ id, name, tax_code }) => {
    const movements = bySeller.get(id) ?? [];
    const own = movements.filter((it) => it.month === month);
    if (own.length === 0) return [];
    const totals = taxOfMonth(movements, month);
    return [
      {
        cooperativeId: id,
        name,
        taxCode: tax_code,
        acts: [...new Set(own.flatMap(({ tax }) => (tax.act === null ? [] : [tax.act])))],
        revenueDong: dongToWire(totals.revenueDong),
        vatDong: dongToWire(totals.vatDong),
        pitDong: dongToWire(totals.pitDong),
        offsetRevenueDong: dongToWire(totals.offsetRevenueDong),
        offsetVatDong: dongToWire(totals.offsetVatDong),
        offsetPitDong: dongToWire(totals.offsetPitDong),
        totalDong: dongToWire(totals.totalDong),
      },
    ];
  });
}
