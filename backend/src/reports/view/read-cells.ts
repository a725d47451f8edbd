import { periodCode, type Period } from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { type Frame, tableName } from "../table/frame";

const amount = z.string().transform((text) => dong(BigInt(text)));

const rows = z.array(
  z.object({
    period: z.string(),
    unit_code: z.string(),
    at: z.string(),
    members: z.number(),
    cooperatives: z.number(),
    accrued: amount,
    paid: amount,
    confirmed: amount,
    spread: z.array(z.coerce.bigint()).nullable(),
    why: z.string().nullable(),
  }),
);

/** One decided cell; `why` is null where it may be shown. */
export type Cell = z.infer<typeof rows>[number];

type Wanted = {
  readonly periods: readonly Period[];
  /** These units and, when asked, what lies right below those. */
  readonly units: readonly string[];
  readonly below?: readonly string[];
  /** Breakdown codes; null stands for all of that place. */
  readonly at: readonly (string | null)[];
};

/** Cells of a frame's table, as they were decided. The only way from report_cell to anybody. */
export async function readCells(
  knex: Knex,
  frame: Frame,
  { periods, units, below = [], at }: Wanted,
): Promise<readonly Cell[]> {
  const found = await knex.raw(
    `select period, unit_code, at, members, cooperatives, accrued::text, paid::text, confirmed::text, spread::text[], why
       from report_cell
      where breakdown = ? and period = any(?) and (unit_code = any(?) or parent_code = any(?)) order by unit_code, at`,
    [tableName(frame), periods.map(periodCode), [...units], [...below]],
  );
  return rows.parse(found.rows).filter((cell) => {
    const parts = cell.at === "" ? [] : cell.at.split("|");
    return at.every((code, place) => code === null || parts[place] === code);
  });
}
