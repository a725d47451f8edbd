import type { StaffRole } from "@cho-phien/contract";
import type { Actor } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import { UNION_MODULE } from "../modules/union";

/**
 * Tells the ledger who acts for a cooperative, under every actor the same person can write as (found by her phone), so
 * that the database can refuse her evidence by itself. Runs before money is sent and before evidence is taken.
 */
export async function tellRoles(
  container: MedusaContainer,
  { cooperativeId, at }: { readonly cooperativeId: string; readonly at: Date },
): Promise<void> {
  const cooperatives = container.resolve(COOPERATIVE_MODULE);
  const roles = await cooperatives.listStaffRoles(
    { cooperative_id: cooperativeId },
    { relations: ["staff"], take: 1000 },
  );
  const phones = roles.map((it) => it.staff.phone);
  const [members, officers] = await Promise.all([
    cooperatives.listMembers({ phone: phones, phone_owner: "self" }, { take: 1000 }),
    container.resolve(UNION_MODULE).listOfficers({ phone: phones }, { take: 1000 }),
  ]);
  const income = container.resolve(INCOME_MODULE);
  for (const { role, staff } of roles) {
    const actors: readonly Actor[] = [
      { type: "coop_staff", id: staff.id },
      ...members.filter((it) => it.phone === staff.phone).map(({ id }) => ({ type: "member", id })),
      ...officers.filter((it) => it.phone === staff.phone).map(({ id }) => ({ type: "union_officer", id })),
    ];
    for (const actor of actors) await income.addWriterRole({ actor, cooperativeId, role, from: at.toISOString() });
  }
}

/** Tells the ledger which officers are this member herself (her own phone): another takes her word then. */
export async function tellSamePerson(container: MedusaContainer, memberId: string): Promise<void> {
  const { phone, phone_owner } = await container.resolve(COOPERATIVE_MODULE).retrieveMember(memberId);
  if (phone === null || phone_owner !== "self") return;
  const officers = await container.resolve(UNION_MODULE).listOfficers({ phone }, { take: 10 });
  for (const { id } of officers)
    await container.resolve(INCOME_MODULE).addSamePerson({ memberId, actor: { type: "union_officer", id } });
}

type Ended = { readonly cooperativeId: string; readonly staffId: string; readonly role: StaffRole; readonly at: Date };

/** Tells the ledger that somebody no longer has a role in a cooperative, under every actor she can write as. */
export async function endRole(container: MedusaContainer, { cooperativeId, staffId, role, at }: Ended): Promise<void> {
  const cooperatives = container.resolve(COOPERATIVE_MODULE);
  const { phone } = await cooperatives.retrieveStaff(staffId, { select: ["phone"] });
  const [members, officers] = await Promise.all([
    cooperatives.listMembers({ phone, phone_owner: "self" }, { take: 1000 }),
    container.resolve(UNION_MODULE).listOfficers({ phone }, { take: 1000 }),
  ]);
  const actors: readonly Actor[] = [
    { type: "coop_staff", id: staffId },
    ...members.map(({ id }) => ({ type: "member" as const, id })),
    ...officers.map(({ id }) => ({ type: "union_officer" as const, id })),
  ];
  const income = container.resolve(INCOME_MODULE);
  for (const actor of actors) await income.endWriterRole({ actor, cooperativeId, role, until: at.toISOString() });
}
