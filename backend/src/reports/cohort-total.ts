import type { ReportCell, ReportRow } from "@cho-phien/contract";
import type { Period } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { CHANNEL_COLUMNS } from "./cooperative-channels";
import { type Baseline, baselineOf, readBaselines } from "./cooperative-facts";
import { share } from "./view/figures";

/** What adds up over cooperatives. Members don't: one woman may earn in two of them. */
const SUMMED = ["confirmed", "paid", "accrued", "outstanding", "orders", ...CHANNEL_COLUMNS.map((it) => it.key)];

/**
 * A cohort's line: the sum of what its rows show, and nothing of what they hide. It tells no more than the rows above it, so that it
 * needs no protection of its own (docs/decisions/0021).
 */
export async function cohortTotal(
  knex: Knex,
  { rows, period }: { readonly rows: readonly ReportRow[]; readonly period: Period },
): Promise<ReportRow> {
  const baselines = await readBaselines(knex, { ids: rows.map((it) => it.key) });
  return totalOf(rows, { baselines, period });
}

type Compared = { readonly baselines: ReadonlyMap<string, Baseline>; readonly period: Period };

/** `growth`: of those that have a baseline and whose confirmed income is shown, together. */
export function totalOf(rows: readonly ReportRow[], { baselines, period }: Compared): ReportRow {
  const sum = (key: string) => rows.reduce((all, { cells }) => all + BigInt(cells[key]?.value ?? 0), 0n);
  const sums = Object.fromEntries(SUMMED.map((key): [string, ReportCell] => [key, { value: String(sum(key)) }]));
  const compared = rows.flatMap(({ key, cells: { confirmed } }) => {
    const baseline = baselines.get(key);
    return baseline && confirmed && confirmed.value !== null
      ? [{ now: BigInt(confirmed.value), before: baselineOf(baseline, period) }]
      : [];
  });
  const before = compared.reduce((all, it) => all + it.before, 0n);
  const now = compared.reduce((all, it) => all + it.now, 0n);
  return {
    key: "total",
    label: { vi: "Cộng các HTX hiện số", en: "Sum of those shown" },
    drill: null,
    cells: {
      ...sums,
      confirm_rate: { value: share(sum("confirmed"), sum("paid")) },
      growth: { value: share(now - before, before) },
    },
  };
}
