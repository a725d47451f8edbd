import {
  disclose,
  type DisclosureCell,
  type DisclosureDimension,
  type DisclosureSettings,
  disclosureSettingsOn,
  type EarlierCells,
  lastDayOf,
  periodCode,
  type SuppressionReason,
} from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { BREAKDOWNS, EVERYTHING } from "./breakdown";
import { type Frame, parentsOf, quartersWithin, tableName, without } from "./frame";

const amount = z.string().transform((text) => dong(BigInt(text)));

const cellRows = z.array(
  z.object({
    period: z.string(),
    unit_code: z.string(),
    parent_code: z.string().nullable(),
    at: z.string(),
    members: z.number(),
    cooperatives: z.number(),
    accrued: amount,
    paid: amount,
    confirmed: amount,
    top_accrued: amount,
    top_paid: amount,
    top_confirmed: amount,
  }),
);

type CellRow = z.infer<typeof cellRows>[number];

const MEASURES = ["accrued", "paid", "confirmed"];

/**
 * Decides once for all cells of a frame which stay hidden; every report is a view of what is decided here (reports.md,
 * Disclosure control). What the totals of a breakdown show was decided with the table that has them as its own cells.
 */
export async function decideCells(trx: Knex.Transaction, frame: Frame): Promise<void> {
  const codes = frame.periods.map(periodCode);
  const named = { table: tableName(frame), periods: codes };
  const cells = cellRows.parse(
    (
      await trx.raw(
        `select period, unit_code, parent_code, at, members, cooperatives, accrued::text, paid::text, confirmed::text,
                top_accrued::text, top_paid::text, top_confirmed::text
           from report_cell where breakdown = :table and period = any(:periods)`,
        named,
      )
    ).rows,
  );
  if (cells.length === 0) return;
  const table = { measures: MEASURES, dimensions: dimensionsOf(frame, cells), cells: cells.map(cellOf) };
  const known = table.dimensions.map(({ nodes }) => new Set(nodes.map((it) => it.code)));
  const before = (await earlierCells(trx, frame)).filter(({ at }) =>
    at.every((code, place) => known[place]?.has(code)),
  );
  const decided = disclose(table, settingsFor(frame), before);
  if ("refused" in decided) {
    await trx.raw(
      "update report_cell set is_shown = false, why = 'complementary' where breakdown = :table and period = any(:periods)",
      named,
    );
    return;
  }
  const present = new Set(cells.map((it) => keyOf([it.unit_code, it.period, ...partsOf(it.at)])));
  const outcome = decided.cells.filter((it) => present.has(keyOf(it.at)));
  await trx.raw(
    `update report_cell c set is_shown = d.why is null, why = d.why
       from unnest(cast(:units as text[]), cast(:at_periods as text[]), cast(:ats as text[]), cast(:whys as text[])) as d(unit_code, period, at, why)
      where c.breakdown = :table and c.period = d.period and c.unit_code = d.unit_code and c.at = d.at`,
    {
      ...named,
      units: outcome.map((it) => it.at[0] ?? ""),
      at_periods: outcome.map((it) => it.at[1] ?? ""),
      ats: outcome.map((it) => it.at.slice(2).join("|")),
      whys: outcome.map((it) => (it.isShown ? null : it.why)),
    },
  );
}

/** By cooperative only whoever answers for it reads (access is asked elsewhere), so that one cooperative alone is no reason. */
function settingsFor({ periods, isSeat }: Frame): DisclosureSettings {
  const last = periods.map(lastDayOf).reduce((one, other) => (one > other ? one : other), "");
  const settings = disclosureSettingsOn(last);
  return isSeat ? { ...settings, minCooperatives: 1 } : settings;
}

function cellOf(row: CellRow): DisclosureCell {
  return {
    at: [row.unit_code, row.period, ...partsOf(row.at)],
    members: row.members,
    cooperatives: row.cooperatives,
    sums: [
      { dong: row.accrued, topMemberDong: row.top_accrued },
      { dong: row.paid, topMemberDong: row.top_paid },
      { dong: row.confirmed, topMemberDong: row.top_confirmed },
    ],
  };
}

function partsOf(at: string): readonly string[] {
  return at === "" ? [] : at.split("|");
}

const keyOf = (at: readonly string[]) => at.join("\n");

function dimensionsOf(frame: Frame, cells: readonly CellRow[]): readonly DisclosureDimension[] {
  const parents = new Map(cells.map((it) => [it.unit_code, it.parent_code === null ? [] : [it.parent_code]]));
  const held = new Set(frame.periods.map(periodCode));
  return [
    {
      name: "unit",
      membersAre: "overlapping",
      isBreakdown: false,
      nodes: [...parents].map(([code, parentCodes]) => ({ code, parentCodes })),
    },
    {
      name: "period",
      membersAre: "overlapping",
      isBreakdown: false,
      nodes: frame.periods.map((it) => ({
        code: periodCode(it),
        parentCodes: parentsOf(it).filter((code) => held.has(code)),
      })),
    },
    ...frame.breakdown.map((name, place): DisclosureDimension => {
      const codes = [...new Set(cells.map((it) => partsOf(it.at)[place] ?? EVERYTHING))];
      return {
        name,
        membersAre: BREAKDOWNS[name].membersAre,
        isBreakdown: true,
        nodes: [...new Set([EVERYTHING, ...codes])].map((code) => ({ code, parentCodes: parentOfNode(code, codes) })),
      };
    }),
  ];
}

/** Ethnic groups lie under "minority" where the table has it; everything else lies under the total. */
function parentOfNode(code: string, codes: readonly string[]): readonly string[] {
  if (code === EVERYTHING) return [];
  const isMinority = /^\d\d$/.test(code) && code !== "01" && codes.includes("minority");
  return [isMinority ? "minority" : EVERYTHING];
}

const reason = z.enum([
  "few_members",
  "few_cooperatives",
  "dominant_member",
  "complementary",
  "residual",
]) satisfies z.ZodType<SuppressionReason>;

const earlierRows = z.array(
  z.object({ unit_code: z.string(), period: z.string(), at: z.string(), why: reason.nullable() }),
);

/**
 * What was decided elsewhere of cells of this table. Its totals were read or hidden in the tables with one breakdown less.
 * What reads people is decided quarter by quarter; of longer periods it hides what any of their quarters hides, because they
 * are nearly its sum.
 */
async function earlierCells(trx: Knex.Transaction, frame: Frame): Promise<EarlierCells> {
  const totals: EarlierCells[number][] = [];
  for (const [place, name] of frame.breakdown.entries()) {
    const rows = await storedCells(trx, tableName(without(frame, name)), frame.periods.map(periodCode));
    for (const { unit_code, period, at, why } of rows) {
      const parts = [...partsOf(at)];
      parts.splice(place, 0, EVERYTHING);
      totals.push(earlier([unit_code, period, ...parts], why));
    }
  }
  const quarters = quartersWithin(frame);
  const [whole] = frame.periods.map(periodCode);
  const hidden = quarters.length > 0 ? await storedCells(trx, tableName(frame), quarters.map(periodCode)) : [];
  return [
    ...totals,
    ...hidden.flatMap(({ unit_code, at, why }) =>
      why === null ? [] : [earlier([unit_code, whole ?? "", ...partsOf(at)], why)],
    ),
  ];
}

function earlier(at: readonly string[], why: SuppressionReason | null): EarlierCells[number] {
  return why === null ? { at, isShown: true } : { at, isShown: false, why };
}

async function storedCells(trx: Knex.Transaction, table: string, periods: readonly string[]) {
  const text = "select unit_code, period, at, why from report_cell where breakdown = ? and period = any(?)";
  return earlierRows.parse((await trx.raw(text, [table, [...periods]])).rows);
}
