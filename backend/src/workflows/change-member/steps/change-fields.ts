import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../../boundary/refusal";
import { openRecord } from "../../../members/open-record";
import { judgeFields } from "../../add-member/judge-new";
import type { ChangeFields } from "../index";

const owners = z.array(z.object({ full_name: z.string() }));

/** Writes the corrected fields; the access row says that she was edited, by whom and when. */
export const changeFieldsStep = createStep("change-fields", async (input: ChangeFields, { container }) => {
  const { cooperativeId, memberId, fields } = input;
  const her = judgeFields(fields);
  await openRecord(container, { ...input, purpose: "edit" });
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (her.phone !== null && her.phoneOwner === "self") {
    const taken = await knex.raw(
      `select m.full_name from member m join membership s on s.member_id = m.id and s.cooperative_id = ? and s.deleted_at is null
        where m.phone = ? and m.phone_owner = 'self' and m.id <> ? and m.deleted_at is null limit 1`,
      [cooperativeId, her.phone, memberId],
    );
    const [owner] = owners.parse(taken.rows);
    if (owner) throw refuse("member_phone_taken", { who: owner.full_name }, "phone");
  }
  await knex("member").where({ id: memberId }).update({
    full_name: her.fullName,
    phone: her.phone,
    phone_owner: her.phoneOwner,
    can_read: her.canRead,
    commune_code: her.communeCode,
    updated_at: knex.fn.now(),
  });
  return new StepResponse({ id: memberId });
});
