import { dateOf } from "@cho-phien/vietnam";
import type { MemberAdded } from "@cho-phien/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { refuse } from "../../../boundary/refusal";
import { enrol, memberIdOf } from "../../../members/enrol";
import { isCalendarDate } from "../../../members/fact-kinds";
import { holdMembers } from "../../../members/hold-members";
import { knownMembers } from "../../../members/known-members";
import type { AddMember } from "../index";
import { judgeFields, refuseKnown } from "../judge-new";

/** Adds her unless the key has: judged and written while nobody else adds to the same cooperative. */
export const addMemberStep = createStep("add-member", async (input: AddMember, { container }) => {
  const { cooperativeId, staffId, key, joinedOn } = input;
  const today = dateOf(clock.now());
  const her = judgeFields(input);
  if (!isCalendarDate(joinedOn)) throw refuse("member_date_bad", {}, "joinedOn");
  if (joinedOn > today) throw refuse("member_joined_future", {}, "joinedOn");
  const id = memberIdOf(["add", cooperativeId, key]);
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await holdMembers(trx, cooperativeId);
    const before = await trx("member").select("id").where({ id });
    if (before.length > 0) return;
    const members = await knownMembers(container, cooperativeId);
    refuseKnown(her, { members, isAnotherPerson: input.isAnotherPerson === true });
    await enrol(trx, { cooperativeId, staffId, today }, [{ ...her, id, joinedOn, birth: null }]);
  });
  return new StepResponse<MemberAdded>({ id });
});
