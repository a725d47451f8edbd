import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { setTimeout as wait } from "node:timers/promises";
import { checkIndex } from "./check-index";
import { readBacklog } from "./read-backlog";
import { noteUnknown, takeChanges } from "./take-changes";
import { readTargets, type Target } from "./targets";
import { embedded } from "./engines";
import { EMBEDDED, SERVER } from "./indexes";
import { BATCH, writeNext } from "./write-target";

/**
 * Fills every version of an index and returns when each holds what it should. This is all the Search Module's `seed` does
 * here: documents are written by the one writer, which goes on writing both versions until the module swaps them, so that
 * no change falls between filling and swapping.
 */
export async function fillIndex(knex: Knex, name: string): Promise<void> {
  await noteUnknown(knex);
  await takeChanges(knex);
  const targets = await readTargets(knex);
  for (const target of targets)
    if (target.plan.name === name) await fillAndVerify(knex, target, { atOnce: atOnce(target, targets) });
}

/**
 * A server works writes off one after another, and one of thousands of documents takes seconds: only while nothing of it is
 * read yet, nobody waits behind it.
 */
const ALONE = 5_000;
const BESIDE_OTHERS = 1_000;

function atOnce({ engine }: Target, targets: readonly Target[]): number {
  if (engine !== SERVER) return BATCH;
  return targets.some((other) => other.engine === engine && other.isActive) ? BESIDE_OTHERS : ALONE;
}

type Effort = { readonly atOnce: number };

/** Times a new version is compared with the database and mended before it is given up. */
const TRIES = 3;

/** A version is read only once it holds what the database says, compared hash by hash; one that was emptied is filled anew. */
async function fillAndVerify(knex: Knex, target: Target, effort: Effort): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await fill(knex, target, effort);
    if (target.engine === EMBEDDED) await embedded(knex).tidyIndex({ index: target.physicalName });
    const { drifted } = await checkIndex(knex, target, "rebuild");
    if (drifted === 0) return;
  }
  throw new Error(`Search index "${target.physicalName}" does not hold what the database says`);
}

/** How long a version may make no progress: its engine is gone, another process is writing it, or rows are refused. */
const PATIENCE_MS = 10 * 60_000;

async function fill(knex: Knex, target: Target, { atOnce: limit }: Effort): Promise<void> {
  for (let since = performance.now(); performance.now() - since < PATIENCE_MS;) {
    const { rows, failed } = await writeNext(knex, target, limit);
    if (rows > 0 && failed === null) since = performance.now();
    else if ((await readBacklog(knex, target)).waiting === 0) return;
    else await wait(200);
  }
  throw new Error(`Search index "${target.physicalName}" could not be filled`);
}
