import type { Contribution } from "@cho-phien/income";
import { named, parseInstant } from "../ledger/parse-journal";
import { IncomeRefused } from "../ledger/refusal";
import { onlyRow, oneOf, text, whole } from "../row";
import type { Row, Sql } from "../sql";

export const contributionUnits = ["piece", "gram", "minute"] as const;

export type Lot = {
  readonly id: string;
  readonly cooperativeId: string;
  readonly productId: string;
  readonly code: string;
  /** yyyy-mm-dd. */
  readonly madeOn: string;
};

/** What one member brought, in whole units at an agreed rate in đồng per unit; when and how she agreed to it. */
export type LotContribution = Contribution & {
  readonly unit: (typeof contributionUnits)[number];
  readonly acknowledged: { readonly at: string; readonly how: string } | null;
};

export type ContributionsOfLot = {
  readonly lotId: string;
  readonly revision: number;
  readonly contributions: readonly LotContribution[];
};

const LOT = "id, cooperative_id, product_id, code, to_char(made_on, 'YYYY-MM-DD') as made_on";

/** Keeps a lot; the same lot asked for again is answered. Throws IncomeRefused: lot_code_used, same_key_other_body. */
export async function createLot(sql: Sql, lot: Lot): Promise<Lot> {
  const rows = await sql(
    `insert into income_lot (id, cooperative_id, product_id, code, made_on) values (?, ?, ?, ?, ?::date)
     on conflict do nothing returning ${LOT}`,
    [
      named(lot.id, "lot id"),
      named(lot.cooperativeId, "cooperative id"),
      named(lot.productId, "product id"),
      named(lot.code, "lot code"),
      lot.madeOn,
    ],
  );
  return rows.length > 0 ? readLot(onlyRow(rows)) : await standingLot(sql, lot);
}

async function standingLot(sql: Sql, asked: Lot): Promise<Lot> {
  const [row] = await sql(`select ${LOT} from income_lot l where id = ?`, [asked.id]);
  if (!row) throw new IncomeRefused({ refused: "lot_code_used", code: asked.code });
  const lot = readLot(row);
  const isSame = lot.code === asked.code && lot.productId === asked.productId && lot.madeOn === asked.madeOn;
  if (!isSame) throw new IncomeRefused({ refused: "same_key_other_body", idemKey: asked.id, journalId: asked.id });
  return lot;
}

/** The newest lot of a product made by a day (yyyy-mm-dd), or null. */
export async function lotOnSale(sql: Sql, productId: string, on: string): Promise<Lot | null> {
  const rows = await sql(
    `select ${LOT} from income_lot l where product_id = ? and made_on <= ?::date and deleted_at is null
      order by l.made_on desc, created_at desc limit 1`,
    [productId, on],
  );
  return rows[0] ? readLot(rows[0]) : null;
}

/**
 * Writes the lot's contributions as its next revision: all of them, since a share is relative to the others. What says
 * the same as before is not written again, so that a repeated tap is one revision.
 */
export async function recordContributions(
  sql: Sql,
  lotId: string,
  contributions: readonly LotContribution[],
): Promise<ContributionsOfLot> {
  const locked = await sql("select id from income_lot where id = ? for update", [lotId]);
  if (locked.length === 0) throw new IncomeRefused({ refused: "not_found", what: "lot", id: lotId });
  if (contributions.length === 0) throw new IncomeRefused({ refused: "no_contributions", sourceId: lotId });
  const standing = await contributionsOf(sql, lotId);
  if (sameContributions(standing.contributions, contributions)) return standing;
  for (const { memberId, unit, units, ratePerUnit, acknowledged } of contributions) {
    await sql(
      `insert into lot_contribution (lot_id, revision, member_id, unit, units, rate_per_unit, acknowledged_at,
         acknowledged_how) values (?, ?, ?, ?, ?, ?, ?::timestamptz, ?)`,
      [
        lotId,
        standing.revision + 1,
        named(memberId, "member id"),
        oneOf(contributionUnits, unit, "unit"),
        units,
        ratePerUnit,
        acknowledged && parseInstant(acknowledged.at),
        acknowledged && named(acknowledged.how, "way she agreed"),
      ],
    );
  }
  return await contributionsOf(sql, lotId);
}

/** The lot's contributions as they stand now, by member id; revision 0 and none when nobody brought anything yet. */
export async function contributionsOf(sql: Sql, lotId: string): Promise<ContributionsOfLot> {
  const rows = await sql(
    `select revision, member_id, unit, units, rate_per_unit, income_instant(acknowledged_at) as acknowledged_at,
            acknowledged_how
       from lot_contribution where lot_id = ? and revision = (select max(revision) from lot_contribution where lot_id = ?)
      order by member_id`,
    [lotId, lotId],
  );
  return { lotId, revision: rows[0] ? whole(rows[0], "revision") : 0, contributions: rows.map(readContribution) };
}

/** Whether two lists say the same, in whatever order; when she agreed does not count, only how. */
export function sameContributions(some: readonly LotContribution[], others: readonly LotContribution[]): boolean {
  const said = (list: readonly LotContribution[]) =>
    list
      .map(({ memberId, unit, units, ratePerUnit, acknowledged }) =>
        [memberId, unit, units, ratePerUnit, acknowledged?.how ?? ""].join("|"),
      )
      .sort()
      .join("\n");
  return said(some) === said(others);
}

/** One row of lot_contribution or month_contribution. */
export function readContribution(row: Row): LotContribution {
  const how = row["acknowledged_how"];
  return {
    memberId: text(row, "member_id"),
    unit: oneOf(contributionUnits, row["unit"], "unit"),
    units: BigInt(text(row, "units")),
    ratePerUnit: BigInt(text(row, "rate_per_unit")),
    acknowledged: typeof how === "string" ? { at: text(row, "acknowledged_at"), how } : null,
  };
}

function readLot(row: Row): Lot {
  return {
    id: text(row, "id"),
    cooperativeId: text(row, "cooperative_id"),
    productId: text(row, "product_id"),
    code: text(row, "code"),
    madeOn: text(row, "made_on"),
  };
}
