import { monthsOf, type Period, period, periodCode } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { decideCells } from "./decide-cells";
import { type Frame, standsOn, tableName } from "./frame";
import { currentVersions, noteNews, takenBack } from "./freshness";
import { atOneInstant, unnotedMonths } from "./one-instant";
import { gatherCells } from "./raw-cells";
import { readPlaces } from "./unit-places";

const kept = z.array(
  z.object({
    period: z.string(),
    version: z.coerce.number(),
    facts_version: z.string(),
    known_on: z.date(),
    asked_at: z.date(),
  }),
);

/** A table of more members than this is read as it stood some minutes ago, and the report says as of when. */
const MANY_MEMBERS = 3_000;
/** When nothing has made it anew for so long, the reader waits for it. */
const MAY_BE_OLD_MS = 3 * 60 * 60_000;
const DAY_MS = 86_400_000;

/**
 * Makes sure that a frame's cells are there and decided, and answers as of when they are known. jobs/refresh-reports makes anew
 * what is read old. A consent taken back counts at once.
 */
export async function keepTable(knex: Knex, frame: Frame, now: Date): Promise<Date> {
  await noteNews(knex);
  const { stale, knownOn, askedAt, isTakenBack } = await staleOf(knex, frame);
  const age = knownOn === null ? Infinity : now.getTime() - knownOn.getTime();
  const mayBeOld = age < MAY_BE_OLD_MS && !isTakenBack;
  if (stale.length > 0 && !(mayBeOld && (await membersOf(knex, frame)) > MANY_MEMBERS))
    return await remakeTable(knex, frame);
  if (askedAt && now.getTime() - askedAt.getTime() > DAY_MS)
    await knex("report_table")
      .where({ breakdown: tableName(frame), frame: frame.code })
      .update({ asked_at: now });
  return knownOn ?? now;
}

const counted = z.tuple([z.object({ members: z.number() })]);

/** Members of the frame's largest period, when it was gathered last. */
async function membersOf(knex: Knex, frame: Frame): Promise<number> {
  const [{ members }] = counted.parse(
    (
      await knex.raw(
        `select coalesce(max(members), 0)::int as members from report_cell
          where breakdown = ? and period = any(?) and parent_code is null`,
        [tableName(frame), frame.periods.map(periodCode)],
      )
    ).rows,
  );
  return members;
}

/** Gathers the periods with news and decides the whole frame anew; what it stands on is made first. */
export async function remakeTable(knex: Knex, frame: Frame): Promise<Date> {
  for (const it of standsOn(frame)) if ((await staleOf(knex, it)).stale.length > 0) await remakeTable(knex, it);
  const started = performance.now();
  return await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`report:${tableName(frame)}:${frame.code}`]);
    const { current, stale, knownOn } = await staleOf(trx, frame);
    if (stale.length === 0 && knownOn) return knownOn;
    const [{ at }] = z
      .tuple([z.object({ at: z.date() })])
      .parse((await trx.raw("select clock_timestamp() as at")).rows);
    const places = await readPlaces(trx, frame.mapDay);
    const made: Gathered[] = [];
    await atOneInstant(trx, frame, async () => {
      made.push(...(await staleInCopy(trx, frame, { current, stale })));
      for (const { period: of, isEmpty } of made) if (!isEmpty) await gatherCells(trx, { frame, period: of, places });
      await decideCells(trx, frame);
    });
    const tookMs = Math.round(performance.now() - started);
    for (const { period: of, version, facts } of made)
      await trx("report_table")
        .insert({
          breakdown: tableName(frame),
          period: periodCode(of),
          frame: frame.code,
          version,
          facts_version: facts,
          known_on: at,
          took_ms: tookMs,
          asked_at: at,
        })
        .onConflict(["breakdown", "period"])
        .merge(["frame", "version", "facts_version"]);
    await trx.raw("update report_table set known_on = ?, took_ms = ? where breakdown = ? and frame = ?", [
      at,
      tookMs,
      tableName(frame),
      frame.code,
    ]);
    return at;
  });
}

/** What a period's cells are to be made from: the news of its months and the last word about people. */
type Standing = { readonly period: Period; readonly version: number; readonly facts: string };
/** `isEmpty`: nothing was ever posted in its months. */
type Gathered = Standing & { readonly isEmpty: boolean };

/**
 * Periods whose cells in the copy may differ from those kept: with news when it was asked, or since. These keep the version of before,
 * so that they are made anew next time as well.
 */
async function staleInCopy(
  trx: Knex.Transaction,
  frame: Frame,
  { current, stale }: { readonly current: readonly Standing[]; readonly stale: readonly Standing[] },
): Promise<readonly Gathered[]> {
  const unnoted = await unnotedMonths(trx);
  const versionOf = await currentVersions(trx, frame);
  return current.flatMap((it) => {
    const months = monthsOf(it.period);
    const isNewer = months.some((month) => unnoted.has(month)) || versionOf(months).version > it.version;
    return isNewer || stale.includes(it) ? [{ ...it, isEmpty: it.version === 0 && !isNewer }] : [];
  });
}

/**
 * Every period with what it would be made from now; those with news or never gathered; as of when the table stands (null while incomplete) and when it was asked for; whether
 * somebody took back what it was made from.
 */
export async function staleOf(knex: Knex, frame: Frame) {
  const rows = kept.parse(
    await knex("report_table")
      .select("period", "version", "facts_version", "known_on", "asked_at")
      .where({ breakdown: tableName(frame), frame: frame.code }),
  );
  const byPeriod = new Map(rows.map((it) => [it.period, it]));
  const versionOf = await currentVersions(knex, frame);
  // On a map of its own it follows what the whole year's table decides.
  const current = frame.periods.map((it): Standing => ({
    period: it,
    ...versionOf(monthsOf(frame.onOwnMap ? period("year", it.year) : it)),
  }));
  const stale = current.filter(({ period: of, version, facts }) => {
    const row = byPeriod.get(periodCode(of));
    return row === undefined || row.version !== version || row.facts_version !== facts;
  });
  const knownOn = rows.reduce<Date | null>(
    (oldest, it) => (oldest && oldest < it.known_on ? oldest : it.known_on),
    null,
  );
  const isTakenBack = stale.some(({ period: of, facts }) => {
    const row = byPeriod.get(periodCode(of));
    return row !== undefined && takenBack(row.facts_version) !== takenBack(facts);
  });
  const askedAt = rows[0]?.asked_at ?? null;
  return { current, stale, askedAt, isTakenBack, knownOn: rows.length < frame.periods.length ? null : knownOn };
}
