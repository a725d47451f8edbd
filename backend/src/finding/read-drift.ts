import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { readHeld } from "./check-index";
import { project } from "./project";
import type { Target } from "./targets";

const ids = z.array(z.object({ id: z.string() }));

/** Ids an engine holds otherwise than a projection made now, or at all though they are gone. Reads only; for tests and the bench. */
export async function readDrift(knex: Knex, target: Target): Promise<readonly string[]> {
  const known = ids.parse((await knex.raw(`select id from ${target.plan.kind}`)).rows).map(({ id }) => id);
  const fresh = new Map(
    (await project(knex, target.plan.kind, known)).flatMap(({ id, hash }) => (hash ? [[id, hash] as const] : [])),
  );
  const held = await readHeld(knex, target);
  return [...new Set([...fresh.keys(), ...held.keys()])].filter((id) => fresh.get(id) !== held.get(id));
}
