import type { RuleBook, SharingRuleView } from "@cho-phien/contract";
import { fundMinimumBp } from "@cho-phien/income";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { lockedThrough } from "../members/locked-through";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { minutesPhotos } from "./minutes-photos";

const rows = z.array(
  z.object({
    id: z.string(),
    version: z.number(),
    basis: z.enum(["maker", "contribution", "pool"]),
    valid_from: z.string(),
    retained_bp: z.number(),
    fund_bp: z.number(),
    member_bp: z.number(),
    advance_cap_bp: z.number(),
    minutes_ref: z.string(),
    adopted_at: z.date(),
  }),
);

/** Every version of a cooperative's rule, newest first, and what a new one must keep to. */
export async function readRules(
  container: MedusaContainer,
  { cooperativeId }: { readonly cooperativeId: string },
): Promise<Omit<RuleBook, "canSet" | "canReadMinutes">> {
  const today = dateOf(clock.now());
  const [cooperative, locked, answer] = await Promise.all([
    container.resolve(COOPERATIVE_MODULE).retrieveCooperative(cooperativeId, { select: ["id", "kind"] }),
    lockedThrough(container),
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `select id, version, basis, to_char(valid_from, 'YYYY-MM-DD') as valid_from, retained_bp, fund_bp, member_bp,
              advance_cap_bp, minutes_ref, adopted_at
         from sharing_rule where cooperative_id = ? order by valid_from desc, version desc`,
      [cooperativeId],
    ),
  ]);
  const versions = rows.parse(answer.rows);
  const ids = versions.map((it) => it.id);
  const photos = await minutesPhotos(container, { cooperativeId, type: "sharing_rule", ids });
  return {
    cooperativeKind: cooperative.kind,
    fundMinimumBp: fundMinimumBp[cooperative.kind],
    today,
    lockedThrough: locked,
    rules: withStates(versions, today).map((it) => ({ ...it, photos: photos.get(it.id) ?? [] })),
  };
}

/** The newest that has begun is in force; what stands before it never applies again. */
function withStates(versions: z.infer<typeof rows>, today: string): readonly Omit<SharingRuleView, "photos">[] {
  const inForce = versions.find((it) => it.valid_from <= today);
  return versions.map((it) => ({
    id: it.id,
    version: it.version,
    basis: it.basis,
    validFrom: it.valid_from,
    retainedBp: it.retained_bp,
    fundBp: it.fund_bp,
    memberBp: it.member_bp,
    advanceCapBp: it.advance_cap_bp,
    minutesRef: it.minutes_ref,
    adoptedAt: it.adopted_at.toISOString(),
    state: it.valid_from > today ? "coming" : it === inForce ? "in_force" : "past",
  }));
}
