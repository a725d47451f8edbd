import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { setTimeout as wait } from "node:timers/promises";
import { readBacklog } from "./read-backlog";
import { noteUnknown, takeChanges } from "./take-changes";
import { readTargets, type Target } from "./targets";
import { writeNext } from "./write-target";

/**
 * Fills every version of an index and returns when each holds what it should. This is all the Search Module's `seed` does
 * here: documents are written by the one writer, which goes on writing both versions until the module swaps them, so that
 * no change falls between filling and swapping.
 */
export async function fillIndex(knex: Knex, name: string): Promise<void> {
  await noteUnknown(knex);
  await takeChanges(knex);
  const targets = await readTargets(knex);
  for (const target of targets) if (target.plan.name === name) await fill(knex, target);
}

async function fill(knex: Knex, target: Target): Promise<void> {
  for (;;) {
    const { rows, failed } = await writeNext(knex, target);
    if (failed > 0) throw new Error(`Search index "${target.physicalName}" could not be filled`);
    if (rows > 0) continue;
    if ((await readBacklog(knex, target)).waiting === 0) return;
    // Another process is writing this index.
    await wait(200);
  }
}
