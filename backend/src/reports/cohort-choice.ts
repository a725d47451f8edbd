import type { UnitName } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "../officers/later-units";
import { unitName } from "../officers/read-officers";
import { lineOf } from "../officers/scope";

export type CohortAt = { readonly id: string; readonly name: string; readonly unit: UnitName };

const rows = z.array(z.object({ id: z.string(), name: z.string(), unit_code: z.string() }));

/**
 * Cohorts whose cooperatives may be read apart at a unit: its own and those of the units above it, newest first. Of a unit above, its
 * cooperatives that sit here; a unit's own follow no other unit's.
 */
export async function cohortsAt(knex: Knex, unit: string): Promise<readonly CohortAt[]> {
  const found = rows.parse((await knex.raw(COHORTS, [[...lineOf(unit)]])).rows);
  return found.map(({ id, name, unit_code: code }) => ({ id, name, unit: unitName(findUnit(code)) }));
}

const COHORTS = `
  select id, name, unit_code from programme_cohort where unit_code = any(?) order by on_date desc, name, id limit 200`;
