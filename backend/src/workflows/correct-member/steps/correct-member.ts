import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { noteLook } from "../../../officers/note-look";
import { judgeFields } from "../../add-member/judge-new";
import type { CorrectMember } from "../index";

/** The look and the corrected fields in one transaction. A number taken in her cooperative is refused as there. */
export const correctMemberStep = createStep("correct-member", async (input: CorrectMember, { container }) => {
  const her = judgeFields(input.fields);
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await noteLook(trx, input.look);
    await trx("member").where({ id: input.memberId }).update({
      full_name: her.fullName,
      phone: her.phone,
      phone_owner: her.phoneOwner,
      can_read: her.canRead,
      commune_code: her.communeCode,
      updated_at: trx.fn.now(),
    });
  });
  return new StepResponse({ id: input.memberId });
});
