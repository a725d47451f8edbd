import type { OfficerJoined } from "@cho-phien/contract";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { refuse } from "../../boundary/refusal";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import { UNION_MODULE } from "../../modules/union";
import { checkTicket } from "../../phone-codes/take-code";
import { addActor, setPhonePassword } from "../open-market/phone-account";

export type JoinUnion = { readonly phone: string; readonly ticket: string; readonly password: string };

/** Who proved the phone and was invited sets the password of its login; a role in a cooperative stays hers beside it. */
const joinUnionStep = createStep("join-union", async ({ phone, ticket, password }: JoinUnion, { container }) => {
  await checkTicket(container, { phone, ticket });
  const [officer] = await container.resolve(UNION_MODULE).listOfficers({ phone }, { take: 1 });
  if (!officer) throw refuse("not_invited");
  await setPhonePassword(container, { phone, password, actor: { type: "union_officer", id: officer.id } });
  const [staff] = await container.resolve(COOPERATIVE_MODULE).listStaff({ phone }, { take: 1 });
  if (staff) await addActor(container, { phone, actor: { type: "coop_staff", id: staff.id } });
  return new StepResponse({ officerId: officer.id });
});

/** Sent again with the same ticket it sets the same password. */
export const joinUnionWorkflow = createWorkflow("join-union", (input: JoinUnion) => {
  return new WorkflowResponse<OfficerJoined>(joinUnionStep(input));
});
