import { monthsOf, previousPeriod, type Period, periodAt } from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { type BreakdownName, isBreakdown } from "./breakdown";
import { type Frame, frameOf, periodOfCode, tableName } from "./frame";
import { currentVersions, noteNews } from "./freshness";
import { remakeTable, staleOf } from "./keep-table";
import { refreshWork } from "./keep-work";

/** Making a table anew may take this part of the time: one that takes a minute is some twenty minutes old at most. */
const ONE_PART_IN = 20;
const AT_LEAST_MS = 60_000;
const FORGOTTEN_MS = 14 * 86_400_000;

/**
 * Makes anew what somebody asked for in the last days and what the Union's first pages read, where its months have news: no reader
 * waits, not the first of a month, quarter or year either. What has no news is known as of now.
 */
export async function refreshTables(knex: Knex, now: Date): Promise<void> {
  const [{ at }] = instant.parse((await knex.raw("select clock_timestamp() as at")).rows);
  await noteNews(knex);
  const kept = await keptTables(knex, now);
  const known = new Set(kept.map((it) => nameOf(it.frame)));
  for (const { frame, dueAt } of kept) {
    if (dueAt > at) continue;
    if ((await staleOf(knex, frame)).stale.length > 0) await remakeTable(knex, frame);
    else
      await knex("report_table")
        .where({ breakdown: tableName(frame), frame: frame.code })
        .update({ known_on: at });
  }
  for (const frame of firstRead(now).filter((it) => !known.has(nameOf(it))))
    if (await hasNews(knex, frame)) await remakeTable(knex, frame);
  await refreshWork(knex, new Date(now.getTime() - FORGOTTEN_MS));
}

const instant = z.tuple([z.object({ at: z.date() })]);

const nameOf = (frame: Frame) => `${tableName(frame)}/${frame.code}`;

const rows = z.array(z.object({ breakdown: z.string(), frame: z.string(), known_on: z.date(), took_ms: z.number() }));

/** Tables asked for lately, and when each may be made anew. Those on a map of their own are made for their reader. */
async function keptTables(knex: Knex, now: Date) {
  const found = await knex.raw(
    `select breakdown, frame, min(known_on) as known_on, max(took_ms) as took_ms from report_table
      where asked_at > ? and breakdown not like '%@%' and breakdown <> 'work' group by 1, 2 order by 1, 2`,
    [new Date(now.getTime() - FORGOTTEN_MS)],
  );
  return rows.parse(found.rows).map(({ breakdown, frame, known_on: knownOn, took_ms: tookMs }) => {
    const names = breakdown.split(",");
    const chosen = names.filter((it) => isBreakdown(it));
    const asked = {
      period: periodOfCode(frame),
      breakdown: chosen,
      isSeat: names.includes("seat"),
      today: dateOf(now),
    };
    return { frame: frameOf(asked), dueAt: new Date(knownOn.getTime() + Math.max(AT_LEAST_MS, ONE_PART_IN * tookMs)) };
  });
}

const YEARLY: readonly { readonly breakdown: readonly BreakdownName[]; readonly isSeat?: boolean }[] = [
  { breakdown: [] },
  { breakdown: [], isSeat: true },
  { breakdown: ["channel"] },
  { breakdown: ["channel"], isSeat: true },
  { breakdown: ["kind"] },
];
const QUARTERLY = ["ethnicity", "poverty", "age"] as const satisfies readonly BreakdownName[];

/** This year and the last, and the two last whole quarters by what people said of themselves: each is shown beside the one before. */
function firstRead(now: Date): readonly Frame[] {
  const today = dateOf(now);
  const of = (kind: "year" | "quarter"): Period => {
    const current = periodAt(now, kind);
    if (!current) throw new Error("Every day lies in a year and a quarter");
    return current;
  };
  const year = of("year");
  const quarter = previousPeriod(of("quarter"));
  return [
    ...[year, previousPeriod(year)].flatMap((period) => YEARLY.map((it) => frameOf({ ...it, period, today }))),
    ...[quarter, previousPeriod(quarter)].flatMap((period) =>
      QUARTERLY.map((name) => frameOf({ period, breakdown: [name], today })),
    ),
  ];
}

async function hasNews(knex: Knex, frame: Frame): Promise<boolean> {
  const versionOf = await currentVersions(knex, frame);
  return frame.periods.some((it) => versionOf(monthsOf(it)).version > 0);
}
