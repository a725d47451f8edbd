import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../../../boundary/refusal";
import { freshSessions } from "../../../boundary/sessions";
import { noteEvent } from "../../../cooperatives/note-event";
import type { EndSessions } from "../index";

const people = z.array(z.object({ id: z.string(), phone: z.string() }));

/** One phone, one account: its other doors close with this one. */
export const endSessionsStep = createStep("end-sessions", async (input: EndSessions, { container }) => {
  const { cooperativeId, staffId, roleId } = input;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const endedId = await knex.transaction(async (trx) => {
    const found = await trx("coop_staff_role as r")
      .join("coop_staff as s", "s.id", "r.staff_id")
      .select("s.id", "s.phone")
      .where({ "r.id": roleId, "r.cooperative_id": cooperativeId, "r.deleted_at": null });
    const [person] = people.parse(found);
    if (!person) throw notHere();
    await trx.raw(
      `update auth_identity set app_metadata = coalesce(app_metadata, '{}') || ?::jsonb, updated_at = now()
        where id in (select auth_identity_id from provider_identity
                      where provider = 'phonepass' and entity_id = ? and deleted_at is null)`,
      [JSON.stringify(freshSessions()), person.phone],
    );
    const actor = { type: "coop_staff", id: staffId } as const;
    await noteEvent(trx, { cooperativeId, act: "signed_out_everywhere", actor, comment: person.id });
    return person.id;
  });
  return new StepResponse({ staffId: endedId });
});
