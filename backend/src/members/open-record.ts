import type { AccessPurpose } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere, refuse } from "../boundary/refusal";

type Opening = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly memberId: string;
  readonly purpose: AccessPurpose;
};

const opened = z.array(z.object({ member_id: z.string() }));

/**
 * The way to a member's record: writes who opened it and why before anything of it is read (L12 of income.md). One who never
 * was a member of this cooperative is not there, and no row is written.
 */
export async function openRecord(container: MedusaContainer, { memberId, ...opening }: Opening): Promise<void> {
  const written = await openRecords(container, { ...opening, memberIds: [memberId] });
  if (written.length === 0) throw notHere();
  if (opening.purpose === "edit" && (await isErased(container, memberId))) throw refuse("member_erased");
}

async function isErased(container: MedusaContainer, memberId: string): Promise<boolean> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("member_erasure")
    .select("member_id")
    .where({ member_id: memberId });
  return found.length > 0;
}

/** The same for a list of members, in one statement; answers those who belong here. */
export async function openRecords(
  container: MedusaContainer,
  { cooperativeId, staffId, memberIds, purpose }: Omit<Opening, "memberId"> & { readonly memberIds: readonly string[] },
): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into member_access (member_id, cooperative_id, actor_type, actor_id, purpose)
     select distinct s.member_id, s.cooperative_id, 'coop_staff', ?, ? from membership s
      where s.cooperative_id = ? and s.member_id = any(?) and s.deleted_at is null
     returning member_id`,
    [staffId, purpose, cooperativeId, [...memberIds]],
  );
  return opened.parse(answer.rows).map((it) => it.member_id);
}
