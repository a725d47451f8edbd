import type { StaffRole } from "@cho-phien/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { noteEvent } from "../../../cooperatives/note-event";
import type { ChangeRole } from "../index";

const standing = z.array(
  z.object({ id: z.string(), staff_id: z.string(), role: z.enum(["manager", "sales", "accountant"]) }),
);

/** The role that ended, or null when nothing changed. */
export type EndedRole = { readonly staffId: string; readonly role: StaffRole } | null;

/** Under the lock of the cooperative's row, so that two managers cannot remove each other at once. */
export const changeRoleStep = createStep("change-role", async (input: ChangeRole, { container }) => {
  const { cooperativeId, staffId, roleId, role } = input;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ended = await knex.transaction(async (trx): Promise<EndedRole> => {
    await trx("cooperative").select("id").where({ id: cooperativeId }).forUpdate();
    const found = await trx("coop_staff_role")
      .select("id", "staff_id", "role")
      .where({ cooperative_id: cooperativeId, deleted_at: null });
    const people = standing.parse(found);
    const person = people.find((it) => it.id === roleId);
    if (!person) throw notHere();
    if (person.role === role) return null;
    const managers = people.filter((it) => it.role === "manager");
    if (person.role === "manager" && managers.length === 1) throw refuse("last_manager");
    const now = clock.now();
    await trx("coop_staff_role")
      .where({ id: roleId })
      .update(role === null ? { deleted_at: now, updated_at: now } : { role, updated_at: now });
    const actor = { type: "coop_staff", id: staffId } as const;
    const comment = `${person.role} → ${role ?? "-"} ${person.staff_id}`;
    await noteEvent(trx, { cooperativeId, act: role === null ? "removed" : "role_changed", actor, comment });
    return { staffId: person.staff_id, role: person.role };
  });
  return new StepResponse({ ended });
});
