import type { DemoMember } from "@cho-phien/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import { idOf, type IdByKey } from "./ids";

/**
 * Stores members and their memberships. Ethnicity stays in the world file: a fact about a person needs its consent record,
 * which the Union's issue brings.
 */
export async function seedMembers(
  container: ExecArgs["container"],
  members: readonly DemoMember[],
  cooperativeIds: IdByKey,
): Promise<IdByKey> {
  const service = container.resolve(COOPERATIVE_MODULE);
  const ids = new Map(members.map((it) => [it.key, `mem_demo_${it.key}`]));
  const stored = await service.listMembers({ id: [...ids.values()] }, { select: ["id"], take: 10_000 });
  const present = new Set(stored.map((it) => it.id));
  const missing = members.filter((it) => !present.has(idOf(ids, it.key)));
  await service.enrolMembers(
    missing.map((it) => ({
      id: idOf(ids, it.key),
      full_name: it.fullName,
      phone: it.phone,
      phone_owner: it.phoneOwner ?? ("none" as const),
      can_read: it.canRead,
      commune_code: it.communeCode,
      membership: {
        cooperative_id: idOf(cooperativeIds, it.cooperativeKey),
        valid_from: new Date(`${it.memberFrom}T00:00:00+07:00`),
        valid_to: it.memberUntil === null ? null : new Date(`${it.memberUntil}T00:00:00+07:00`),
      },
    })),
  );
  return ids;
}
