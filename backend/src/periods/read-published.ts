import type { Published, PublishedRow, ReportCell, ReportColumn, SnapshotPage } from "@cho-phien/contract";
import { changesSince, type DisclosureSettings, type Period, rounded, type SnapshotRow } from "@cho-phien/reporting";
import { type Dong, ZERO_DONG } from "@cho-phien/money";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { findUnit } from "../officers/later-units";
import { unitName } from "../officers/read-officers";
import { reportPeriod } from "../reports/asked-period";
import { periodOfCode } from "../reports/table/frame";
import { figureColumns, figureDefinitions, settingsOf, share } from "../reports/view/figures";
import { hiddenNote } from "../reports/view/note";
import { rowsOfSnapshot, type StoredSnapshot } from "./keep-snapshot";
import { knownRows } from "./known-rows";
import { rowsNow } from "./rows-now";

const COLUMNS = ["confirmed", "paid", "accrued", "confirm_rate", "members", "cooperatives"];

function publishedColumns(period: Period): readonly ReportColumn[] {
  return figureColumns(period).filter((it) => COLUMNS.includes(it.key));
}

type Held = { readonly why: string | null; readonly settings: DisclosureSettings };

/** A published row's cells: rounded, or hidden as they were hidden on the day they were signed. */
function snapshotCells(row: SnapshotRow | undefined, { why, settings }: Held): Readonly<Record<string, ReportCell>> {
  if (why !== null) return Object.fromEntries(COLUMNS.map((key) => [key, { value: null, hidden: "protects_another" }]));
  const round = (of: Dong | undefined) => rounded(of ?? ZERO_DONG, settings);
  const [paid, confirmed] = [round(row?.paidDong), round(row?.confirmedDong)];
  return {
    confirmed: { value: String(confirmed) },
    paid: { value: String(paid) },
    accrued: { value: String(round(row?.accruedDong)) },
    confirm_rate: { value: share(confirmed, paid) },
    members: { value: String(row?.members ?? 0) },
    cooperatives: { value: String(row?.cooperatives ?? 0) },
  };
}

type PublishedAsked = { readonly snapshot: StoredSnapshot; readonly unitCode: string; readonly at: Date };

/** As published · what came later · as now known: the published figure never changes, the difference is said (reports.md). */
export async function readPublished(knex: Knex, { snapshot, unitCode, at }: PublishedAsked): Promise<Published> {
  const period = periodOfCode(snapshot.period);
  const settings = settingsOf(period);
  const before = new Map(rowsOfSnapshot(snapshot).map((it) => [it.key.unit ?? "", it]));
  const hidden = new Map(snapshot.rows.map((it) => [it.unit, it.why]));
  const now = await rowsNow(knex, { period, unit: snapshot.unit_code, now: at });
  const after = new Map(now.map((it) => [it.key.unit ?? "", it]));
  const rowOf = (unit: string): PublishedRow => {
    // A unit that came later alone would tell its few members: it is hidden until it is published.
    const why = hidden.has(unit) ? (hidden.get(unit) ?? null) : "complementary";
    const asPublished = snapshotCells(before.get(unit), { why, settings });
    const asNowKnown = snapshotCells(after.get(unit), { why, settings });
    const adjustment = Object.fromEntries(
      Object.entries(asNowKnown).map(([key, cell]) => [key, difference(cell, asPublished[key], key)]),
    );
    const name = findUnit(unit)?.fullName ?? unit;
    return { key: unit, label: { vi: name, en: name }, asPublished, adjustment, asNowKnown };
  };
  const units = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    of: unitName(findUnit(snapshot.unit_code)),
    snapshotId: snapshot.id,
    version: snapshot.version,
    lockedAt: snapshot.at.toISOString(),
    signedBy: snapshot.signed_by,
    asKnownOn: snapshot.as_known_on.toISOString(),
    sha256: snapshot.sha256,
    columns: publishedColumns(period),
    rows: unitCode === snapshot.unit_code ? units.filter((it) => it !== unitCode).map(rowOf) : [],
    total: units.includes(unitCode) ? rowOf(unitCode) : null,
  };
}

function difference(now: ReportCell, before: ReportCell | undefined, key: string): ReportCell {
  if (now.value === null || before?.value === null || before === undefined || key === "confirm_rate")
    return now.hidden ? { value: null, hidden: now.hidden } : { value: null };
  return { value: String(BigInt(now.value) - BigInt(before.value)) };
}

type Changed = {
  readonly period: Period;
  readonly unit: string;
  readonly since: Date;
  /** The rows of that instant, where they were published. */
  readonly published: readonly SnapshotRow[] | null;
  readonly now: Date;
};

/** "Changes since": how many rows differ and how much confirmed money moved, from an instant to now. */
export async function readChanges(
  knex: Knex,
  { period, unit, since, published, now: at }: Changed,
): Promise<{ readonly count: number; readonly sumDong: ReportCell; readonly since: string }> {
  const before = published ?? (await knownRows(knex, { period, unit, asKnownOn: since }));
  const now = await rowsNow(knex, { period, unit, now: at });
  const { count, moved } = changesSince(before, now);
  const [members] = now.filter((it) => it.key.unit === unit).map((it) => it.members);
  const settings = settingsOf(period);
  const isFew = (members ?? 0) < settings.minMembers;
  return {
    count,
    sumDong: isFew ? { value: null, hidden: "few_members" } : { value: String(rounded(moved.confirmedDong, settings)) },
    since: since.toISOString(),
  };
}

type Asked = { readonly unit: OrgUnit; readonly isStillLatest: boolean };

/** A snapshot as it was signed; of a unit that it has as a row, that row. */
export function snapshotPage(snapshot: StoredSnapshot, { unit, isStillLatest }: Asked): SnapshotPage {
  const period = periodOfCode(snapshot.period);
  const settings = settingsOf(period);
  const kept = new Map(rowsOfSnapshot(snapshot).map((it) => [it.key.unit ?? "", it]));
  const isWhole = unit.code === snapshot.unit_code;
  const rows = snapshot.rows
    .filter((it) => isWhole || it.unit === unit.code)
    .map(({ unit: code, why }) => {
      const name = findUnit(code)?.fullName ?? code;
      return { key: code, label: { vi: name, en: name }, cells: snapshotCells(kept.get(code), { why, settings }) };
    });
  return {
    id: snapshot.id,
    version: snapshot.version,
    period: reportPeriod(period),
    unit: unitName(unit),
    lockedAt: snapshot.at.toISOString(),
    signedBy: snapshot.signed_by,
    asKnownOn: snapshot.as_known_on.toISOString(),
    sha256: snapshot.sha256,
    isStillLatest,
    columns: publishedColumns(period),
    rows,
    definitions: figureDefinitions(period),
    hiddenNote: hiddenNote(rows, settings),
  };
}
