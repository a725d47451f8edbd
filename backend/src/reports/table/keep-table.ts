import { monthsOf, periodCode } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { isBreakdown, readsPeople } from "./breakdown";
import { decideCells } from "./decide-cells";
import { type Frame, frameOf, periodOfCode, standsOn, tableName } from "./frame";
import { currentVersions, noteNews } from "./freshness";
import { gatherCells } from "./raw-cells";
import { readPlaces } from "./unit-places";

const kept = z.array(
  z.object({
    period: z.string(),
    version: z.coerce.number(),
    facts_version: z.string(),
    known_on: z.date(),
    took_ms: z.number(),
  }),
);

/** A table that takes longer than this to make may be read as it stood some minutes ago; the report says as of when. */
const SLOW_MS = 1_000;
const MAY_BE_OLD_MS = 10 * 60_000;

/**
 * Makes sure that a frame's cells are there and decided, and answers as of when they are known. What people said of themselves
 * is never read old: a consent taken back counts at once.
 */
export async function keepTable(knex: Knex, frame: Frame, now: Date): Promise<Date> {
  await noteNews(knex);
  const found = await staleOf(knex, frame);
  if (found.stale.length === 0) return found.knownOn ?? now;
  const isReadable =
    found.knownOn !== null &&
    !readsPeople(frame.breakdown) &&
    found.tookMs > SLOW_MS &&
    now.getTime() - found.knownOn.getTime() < MAY_BE_OLD_MS;
  if (!isReadable || !found.knownOn) return await remakeTable(knex, frame);
  // jobs/refresh-reports makes anew what was read old.
  await knex("report_table")
    .where({ breakdown: tableName(frame), frame: frame.code })
    .update({ asked_at: now });
  return found.knownOn;
}

const readOld = z.array(z.object({ breakdown: z.string(), frame: z.string() }));

/** Tables that somebody read although their months had news. */
export async function tablesReadOld(knex: Knex, today: string): Promise<readonly Frame[]> {
  const found = await knex.raw("select distinct breakdown, frame from report_table where asked_at > known_on");
  return readOld.parse(found.rows).flatMap(({ breakdown, frame }) => {
    if (breakdown.includes("@")) return [];
    const names = breakdown.split(",");
    const chosen = names.filter((it) => isBreakdown(it));
    return [frameOf({ period: periodOfCode(frame), breakdown: chosen, isSeat: names.includes("seat"), today })];
  });
}

/** Gathers the periods with news and decides the whole frame anew; what it stands on is made first. */
export async function remakeTable(knex: Knex, frame: Frame): Promise<Date> {
  for (const it of standsOn(frame)) if ((await staleOf(knex, it)).stale.length > 0) await remakeTable(knex, it);
  const started = performance.now();
  return await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`report:${tableName(frame)}:${frame.code}`]);
    const { stale, knownOn } = await staleOf(trx, frame);
    if (stale.length === 0 && knownOn) return knownOn;
    const [{ at }] = z
      .tuple([z.object({ at: z.date() })])
      .parse((await trx.raw("select clock_timestamp() as at")).rows);
    const places = await readPlaces(trx, frame.mapDay);
    for (const { period, version } of stale) if (version > 0) await gatherCells(trx, { frame, period, places });
    await decideCells(trx, frame);
    const tookMs = Math.round((performance.now() - started) / stale.length);
    for (const { period, version, facts } of stale)
      await trx("report_table")
        .insert({
          breakdown: tableName(frame),
          period: periodCode(period),
          frame: frame.code,
          version,
          facts_version: facts,
          known_on: at,
          took_ms: tookMs,
          asked_at: at,
        })
        .onConflict(["breakdown", "period"])
        .merge();
    await trx.raw("update report_table set known_on = ?, asked_at = ? where breakdown = ? and frame = ?", [
      at,
      at,
      tableName(frame),
      frame.code,
    ]);
    return at;
  });
}

/** Periods with news or never gathered; as of when the table stands (null while incomplete); what remaking took last time. */
async function staleOf(knex: Knex, frame: Frame) {
  const rows = kept.parse(
    await knex("report_table")
      .select("period", "version", "facts_version", "known_on", "took_ms")
      .where({ breakdown: tableName(frame), frame: frame.code }),
  );
  const byPeriod = new Map(rows.map((it) => [it.period, it]));
  const versionOf = await currentVersions(knex, frame);
  const current = frame.periods.map((period) => ({ period, ...versionOf(monthsOf(period)) }));
  const stale = current.filter(({ period, version, facts }) => {
    const row = byPeriod.get(periodCode(period));
    return row === undefined || row.version !== version || row.facts_version !== facts;
  });
  const knownOn = rows.reduce<Date | null>(
    (oldest, it) => (oldest && oldest < it.known_on ? oldest : it.known_on),
    null,
  );
  const tookMs = stale.reduce((sum, { period }) => sum + (byPeriod.get(periodCode(period))?.took_ms ?? 0), 0);
  return { stale, knownOn: rows.length < frame.periods.length ? null : knownOn, tookMs };
}
