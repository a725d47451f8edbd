import type { GrantPurpose, OfficerList } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import { type OrgUnit, provinces } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "./later-units";
import { clock } from "../boundary/clock";
import { givable } from "./may-give";
import { communesUnder, type OfficerScope } from "./scope";

const PAGE_SIZE = 50;

export const purposes = ["enter", "review", "approve", "aggregate", "individual"] as const;

const rows = z.array(
  z.object({
    id: z.string(),
    full_name: z.string(),
    phone: z.string(),
    count: z.number(),
    grants: z.array(
      z.object({
        id: z.string(),
        unit_code: z.string(),
        purpose: z.enum(purposes),
        valid_from: z.string(),
        valid_to: z.string().nullable(),
        given_by: z.string(),
      }),
    ),
  }),
);

/** The officers of the units below hers, by name, with the grants they hold there; one statement. */
export async function readOfficers(
  container: MedusaContainer,
  { scope, page }: { readonly scope: OfficerScope; readonly page: number },
): Promise<OfficerList> {
  const mine = givable(scope.grants);
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select o.id, o.full_name, o.phone, count(*) over ()::int as count,
            json_agg(json_build_object('id', g.id, 'unit_code', g.unit_code, 'purpose', g.purpose, 'valid_from', g.valid_from,
              'valid_to', g.valid_to, 'given_by', coalesce(b.full_name, '')) order by g.unit_code, g.purpose) as grants
       from union_officer o join access_grant g on g.officer_id = o.id and g.deleted_at is null
       left join union_officer b on b.id = g.granted_by
      where o.deleted_at is null and g.unit_code = any(?)
      group by o.id order by o.full_name collate "C", o.id limit ${PAGE_SIZE} offset ?`,
    [codesBelow(mine.map((it) => it.unit)), (page - 1) * PAGE_SIZE],
  );
  const found = rows.parse(answer.rows);
  const now = clock.now().toISOString();
  return {
    mayGive: mine.map(({ unit, purposes: held }) => ({ unit: unitName(unit), purposes: held })),
    page,
    pagesCount: Math.max(1, Math.ceil((found[0]?.count ?? 0) / PAGE_SIZE)),
    officers: found.map((it) => ({
      id: it.id,
      fullName: it.full_name,
      phone: formatPhone(it.phone),
      grants: it.grants.map((grant) => ({
        id: grant.id,
        unit: unitName(findUnit(grant.unit_code)),
        purpose: grant.purpose satisfies GrantPurpose,
        validFrom: new Date(grant.valid_from).toISOString(),
        validUntil: grant.valid_to && new Date(grant.valid_to).toISOString(),
        givenBy: grant.given_by,
        mayRevoke: grant.valid_to === null || new Date(grant.valid_to).toISOString() > now,
      })),
    })),
  };
}

/** What people read of a unit. */
export function unitName(unit: OrgUnit | null): OfficerList["mayGive"][number]["unit"] {
  if (!unit) throw new Error("A grant names a unit that never was");
  return { code: unit.code, level: unit.level, name: unit.fullName };
}

/** Codes of every unit strictly below these. */
export function codesBelow(units: readonly OrgUnit[]): string[] {
  const upper = units.filter((it) => it.level !== "commune");
  const isNation = upper.some((it) => it.level === "nation");
  return [...(isNation ? provinces().map((it) => it.code) : []), ...communesUnder(upper)];
}
