import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { noteEvent } from "../../../cooperatives/note-event";
import { invite } from "../../../phone-codes/phone-code";
import type { AppointStaff } from "../index";

const ids = z.array(z.object({ id: z.string() }));
const names = z.array(z.object({ name: z.string() }));

export const appointStaffStep = createStep("appoint-staff", async (input: AppointStaff, { container }) => {
  const { cooperativeId, staffId, phone, fullName, role } = input;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const isNew = await knex.transaction(async (trx) => {
    // The cooperative's row is the lock of its people: the last manager cannot leave twice.
    const [cooperative] = names.parse(await trx("cooperative").select("name").where({ id: cooperativeId }).forUpdate());
    const [person] = ids.parse(await trx("coop_staff").select("id").where({ phone, deleted_at: null }));
    const id = person?.id ?? generateEntityId("", "staff");
    if (!person) await trx("coop_staff").insert({ id, phone, full_name: fullName });
    const standing = { staff_id: id, cooperative_id: cooperativeId };
    const before = await trx("coop_staff_role")
      .select("id")
      .where({ ...standing, deleted_at: null });
    if (before.length > 0) return false;
    await trx("coop_staff_role").insert({ id: generateEntityId("", "role"), role, ...standing });
    const actor = { type: "coop_staff", id: staffId } as const;
    await noteEvent(trx, { cooperativeId, act: "appointed", actor, comment: `${role} ${id}` });
    await invite(trx, { phone, why: `Chị được mời làm việc cho ${cooperative?.name ?? "hợp tác xã"}` });
    return true;
  });
  return new StepResponse({ isNew });
});
