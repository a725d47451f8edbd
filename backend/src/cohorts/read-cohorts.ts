import type { CohortList, EntryCooperative } from "@cho-phien/contract";
import { findCommune, findOrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { codesBelow, unitName } from "../officers/read-officers";
import { communesUnder, type OfficerScope, topUnits, unitWithin } from "../officers/scope";

const cooperative = z.object({ id: z.string(), name: z.string(), commune_code: z.string() });

const rows = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    programme: z.string(),
    unit_code: z.string(),
    on_date: z.string(),
    source: z.string(),
    cooperatives: z.array(cooperative).nullable(),
  }),
);

const MOST = 200;

/** The cohorts of an officer's units, newest first, and the cooperatives she may add to those she may change. */
export async function readCohorts(knex: Knex, scope: OfficerScope): Promise<CohortList> {
  const tops = topUnits(scope, ["review", "approve", "aggregate", "individual", "enter"]);
  const codes = [...tops.map((it) => it.code), ...codesBelow(tops)];
  const found = rows.parse((await knex.raw(COHORTS, [codes])).rows);
  const entered = [...communesUnder(topUnits(scope, ["enter"]))];
  const offered = z
    .array(cooperative)
    .parse(
      await knex("cooperative")
        .select("id", "name", "commune_code")
        .whereIn("commune_code", entered)
        .whereNull("deleted_at")
        .orderBy("name")
        .limit(MOST),
    );
  return {
    cohorts: found.map((it) => ({
      ...{ id: it.id, name: it.name, programme: it.programme, on: it.on_date, source: it.source },
      unit: unitName(findOrgUnit(it.unit_code)),
      mayChange: unitWithin(scope, it.unit_code, ["enter"]) !== null,
      cooperatives: (it.cooperatives ?? []).map(shown),
    })),
    offered: offered.map(shown),
  };
}

function shown({ id, name, commune_code: code }: z.infer<typeof cooperative>): EntryCooperative {
  return { id, name, communeCode: code, communeName: findCommune(code)?.fullName ?? code };
}

const COHORTS = `
  select h.id, h.name, h.programme, h.unit_code, h.on_date::text as on_date, h.source,
         (select json_agg(json_build_object('id', c.id, 'name', c.name, 'commune_code', c.commune_code) order by c.name, c.id)
            from programme_cohort_cooperative m join cooperative c on c.id = m.cooperative_id
           where m.cohort_id = h.id and m.removed_at is null) as cooperatives
    from programme_cohort h where h.unit_code = any(?) order by h.on_date desc, h.name, h.id limit ${MOST}`;
