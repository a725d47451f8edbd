import { createHash } from "node:crypto";
import type { SnapshotName } from "@cho-phien/contract";
import {
  canonicalSnapshot,
  indicatorVersionsOn,
  lastDayOf,
  type Period,
  periodCode,
  type SnapshotRow,
} from "@cho-phien/reporting";
import { dong, dongToWire } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { lineOf } from "../officers/scope";
import { noteNews } from "../reports/table/freshness";
import { remakeTable } from "../reports/table/keep-table";
import { readCells } from "../reports/view/read-cells";
import { knownRows } from "./known-rows";
import { frameOnOwnMap } from "./rows-now";

const storedRows = z.array(
  z.object({
    unit: z.string(),
    accrued: z.string(),
    paid: z.string(),
    confirmed: z.string(),
    members: z.number(),
    cooperatives: z.number(),
    /** Why disclosure control hid it on the day it was published; null when it was shown. */
    why: z.string().nullable(),
  }),
);
const stored = z.array(
  z.object({
    id: z.string(),
    version: z.number(),
    period: z.string(),
    unit_code: z.string(),
    as_known_on: z.date(),
    at: z.date(),
    sha256: z.string(),
    signed_by: z.string(),
    rows: storedRows,
  }),
);

export type StoredSnapshot = z.infer<typeof stored>[number];

type Keeping = {
  readonly period: Period;
  readonly unit: OrgUnit;
  readonly asKnownOn: Date;
  readonly officerId: string;
};

/** Freezes a unit's figures and those right below it, with what was hidden of them, under a digest of the rows. */
export async function keepSnapshot(
  trx: Knex.Transaction,
  { period, unit, asKnownOn, officerId }: Keeping,
): Promise<void> {
  const code = periodCode(period);
  const rows = await knownRows(trx, { period, unit: unit.code, asKnownOn });
  const hidden = await hiddenNow(trx, { period, unit, asKnownOn });
  const indicatorVersions = indicatorVersionsOn(lastDayOf(period));
  const snapshot = {
    periodCode: code,
    unitCode: unit.code,
    asKnownOn: asKnownOn.toISOString(),
    indicatorVersions,
    rows,
  };
  await trx.raw(
    `insert into report_snapshot (id, period, unit_code, version, as_known_on, indicator_versions, rows, sha256, signed_by)
     select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ? from report_snapshot where period = ? and unit_code = ?`,
    [
      generateEntityId("", "snap"),
      code,
      unit.code,
      asKnownOn,
      JSON.stringify(indicatorVersions),
      JSON.stringify(rows.map((row) => ({ ...wireRow(row), why: whyOf(hidden, row.key.unit ?? "") }))),
      createHash("sha256").update(canonicalSnapshot(snapshot)).digest("hex"),
      officerId,
      code,
      unit.code,
    ],
  );
}

async function hiddenNow(trx: Knex.Transaction, { period, unit, asKnownOn }: Omit<Keeping, "officerId">) {
  // The rows are on the map of the period's last day: so are the decisions, made under the year's map.
  const frame = await frameOnOwnMap(trx, { period, today: dateOf(asKnownOn) });
  await noteNews(trx);
  await remakeTable(trx, frame);
  const cells = await readCells(trx, frame, { periods: [period], units: [unit.code], below: [unit.code], at: [] });
  return new Map(cells.map((it) => [it.unit_code, it.why]));
}

/** What was not decided is not shown. */
function whyOf(decided: ReadonlyMap<string, string | null>, unit: string): string | null {
  return decided.has(unit) ? (decided.get(unit) ?? null) : "complementary";
}

function wireRow(row: SnapshotRow) {
  return {
    unit: row.key.unit ?? "",
    accrued: dongToWire(row.accruedDong),
    paid: dongToWire(row.paidDong),
    confirmed: dongToWire(row.confirmedDong),
    members: row.members,
    cooperatives: row.cooperatives,
  };
}

/** The rows of a snapshot as the rules know them. */
export function rowsOfSnapshot({ rows }: Pick<StoredSnapshot, "rows">): readonly SnapshotRow[] {
  return rows.map((row) => ({
    key: { unit: row.unit },
    accruedDong: dong(BigInt(row.accrued)),
    paidDong: dong(BigInt(row.paid)),
    confirmedDong: dong(BigInt(row.confirmed)),
    members: row.members,
    cooperatives: row.cooperatives,
  }));
}

type Held = { readonly period: string; readonly unit: string };

/** What holds a unit's rows: its own snapshots first, then those of the units above that have it as a row. */
function holding(knex: Knex, { period, unit }: Held) {
  return knex("report_snapshot as s")
    .join("union_officer as o", "o.id", "s.signed_by")
    .where({ "s.period": period })
    .whereRaw("(s.unit_code = ? or s.unit_code = any(?) and s.rows @> ?::jsonb)", [
      unit,
      lineOf(unit).slice(1),
      JSON.stringify([{ unit }]),
    ])
    .orderByRaw("s.unit_code = ? desc, s.at desc, s.version desc", [unit]);
}

const COLUMNS = ["s.id", "s.version", "s.period", "s.unit_code", "s.as_known_on", "s.at", "s.sha256", "s.rows"];

/** The newest snapshot that holds a unit's period; null when there is none. */
export async function newestSnapshot(knex: Knex, held: Held): Promise<StoredSnapshot | null> {
  const found = await holding(knex, held)
    .select(...COLUMNS, { signed_by: "o.full_name" })
    .limit(1);
  return stored.parse(found)[0] ?? null;
}

export async function snapshotById(knex: Knex, id: string): Promise<StoredSnapshot | null> {
  const found = await knex("report_snapshot as s")
    .join("union_officer as o", "o.id", "s.signed_by")
    .select(...COLUMNS, { signed_by: "o.full_name" })
    .where({ "s.id": id });
  return stored.parse(found)[0] ?? null;
}

const names = z.array(
  z.object({ id: z.string(), version: z.number(), at: z.date(), signed_by: z.string() }).transform((it) => ({
    id: it.id,
    version: it.version,
    lockedAt: it.at.toISOString(),
    signedBy: it.signed_by,
  })),
);

/** Every snapshot that holds a unit's period, newest first: a reopened one is locked again beside the old. */
export async function listSnapshots(knex: Knex, held: Held): Promise<readonly SnapshotName[]> {
  return names.parse(await holding(knex, held).select("s.id", "s.version", "s.at", { signed_by: "o.full_name" }));
}
