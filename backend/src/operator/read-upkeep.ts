import type { UpkeepAct, UpkeepCount, UpkeepDesk } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { rowsOf } from "../upkeep/ask";
import { SWEEPS } from "../upkeep/run-sweeps";
import { SWEEP_NAMES } from "../upkeep/sweep";

const MOST_ACTS = 50;
const counted = z.array(z.object({ sweep: z.string(), mended: z.number() }));
const acts = z.array(
  z.object({ id: z.string(), sweep: z.enum(SWEEP_NAMES), subject: z.string(), outcome: z.string(), at: z.date() }),
);

/** What waits to be put right, and what was. */
export async function readUpkeep(container: MedusaContainer): Promise<UpkeepDesk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return { counts: await readCounts(knex), acts: await readActs(knex) };
}

async function readCounts(knex: Knex): Promise<readonly UpkeepCount[]> {
  const now = clock.now();
  const rows = await rowsOf(
    knex,
    `select sweep, count(*)::int as mended from upkeep_act
      where at > cast(? as timestamptz) - interval '30 days' group by 1`,
    [now],
  );
  const mended = new Map(counted.parse(rows).map((it) => [it.sweep, it.mended]));
  return await Promise.all(
    SWEEPS.map(async ({ name, find }) => ({
      sweep: name,
      open: (await find(knex, now)).length,
      mended: mended.get(name) ?? 0,
    })),
  );
}

async function readActs(knex: Knex): Promise<readonly UpkeepAct[]> {
  const rows = await rowsOf(
    knex,
    "select id::text, sweep, subject, outcome, at from upkeep_act order by at desc, id desc limit ?",
    [MOST_ACTS],
  );
  return acts.parse(rows).map((it) => ({ ...it, at: it.at.toISOString() }));
}
