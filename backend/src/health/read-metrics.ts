import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { readBacklog } from "../finding/read-backlog";
import { readTargets } from "../finding/targets";
import { rowsOf } from "../upkeep/ask";
import { SWEEPS } from "../upkeep/run-sweeps";
import { COUNTED, type CountedGauge } from "./counted";
import type { Gauge, Sample } from "./exposition";
import { readJobLag } from "./job-lag";
import { LEDGER_CHECKS } from "./ledger-checks";
import { readProcess } from "./process-gauges";

type Reader = { readonly name: string; readonly read: () => Promise<readonly Gauge[]> };

/**
 * Everything worth watching, one statement after another on one connection at a time: a look must never take the pool from
 * shoppers. What can't be read is named in market_metrics_unread, and the rest is told all the same.
 */
export async function readMetrics(container: MedusaContainer): Promise<readonly Gauge[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const readers: readonly Reader[] = [
    ...[...COUNTED, LEDGER_CHECKS].map((it) => ({ name: it.name, read: async () => [await count(knex, it)] })),
    { name: "market_job_oldest_due_seconds", read: async () => [await readJobLag(container)] },
    { name: "market_search", read: () => readSearch(knex) },
    { name: "market_upkeep_open", read: async () => [await readUpkeepOpen(knex)] },
  ];
  const gauges: Gauge[] = [];
  const unread: Sample[] = [];
  for (const { name, read } of readers) {
    const told = await read().catch(() => null);
    if (told) gauges.push(...told);
    unread.push({ of: name, value: told ? 0 : 1 });
  }
  return [
    ...gauges,
    {
      name: "market_metrics_unread",
      help: "1 where a figure could not be read at this look.",
      label: "metric",
      samples: unread,
    },
    ...readProcess(),
  ];
}

const samples = z.array(z.object({ of: z.string(), value: z.number() }));

async function count(knex: Knex, { sql, ...told }: CountedGauge): Promise<Gauge> {
  return { ...told, samples: samples.parse(await rowsOf(knex, sql, [])) };
}

const checks = z.array(z.object({ drifted: z.number() }));

/** How far each version of an index that is read is behind, and how many documents differed when last compared. */
async function readSearch(knex: Knex): Promise<readonly Gauge[]> {
  const read = (await readTargets(knex)).filter(({ isActive }) => isActive);
  const waiting: Sample[] = [];
  const givenUp: Sample[] = [];
  const drifted: Sample[] = [];
  for (const target of read) {
    const of = target.plan.name;
    const backlog = await readBacklog(knex, target);
    waiting.push({ of, value: backlog.waiting });
    givenUp.push({ of, value: backlog.givenUp });
    const sql = "select drifted from search_check where version_id = ? order by at desc limit 1";
    drifted.push({ of, value: checks.parse(await rowsOf(knex, sql, [target.versionId]))[0]?.drifted ?? 0 });
  }
  const label = "index";
  return [
    { name: "market_search_waiting", help: "Documents not written to the index yet.", label, samples: waiting },
    { name: "market_search_given_up", help: "Of them, refused often enough for a person.", label, samples: givenUp },
    { name: "market_search_drifted", help: "Documents that differed when last compared.", label, samples: drifted },
  ];
}

/** What stands half done now, by sweep; those that only take room are looked at by the sweeps themselves. */
async function readUpkeepOpen(knex: Knex): Promise<Gauge> {
  const found: Sample[] = [];
  for (const { name, find, everyMinutes } of SWEEPS)
    if (everyMinutes === 1) found.push({ of: name, value: (await find(knex, clock.now())).length });
  return {
    ...{ name: "market_upkeep_open", label: "sweep", samples: found },
    help: "Left half done by a killed server and not put right yet (100 at most), by sweep.",
  };
}
