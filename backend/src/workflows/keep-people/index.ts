import type { StaffRole } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { appointStaffStep } from "./steps/appoint-staff";
import { changeRoleStep } from "./steps/change-role";
import { endSessionsStep } from "./steps/end-sessions";
import { endWritingStep } from "./steps/end-writing";

/** A person whom the manager `staffId` appoints; `phone` is E.164. */
export type AppointStaff = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly phone: string;
  readonly fullName: string;
  readonly role: StaffRole;
};

/** Another role for one of its people, or null to end her access. */
export type ChangeRole = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly roleId: string;
  readonly role: StaffRole | null;
};

/** The person of a role, who is to be signed out wherever she is signed in. */
export type EndSessions = Pick<ChangeRole, "cooperativeId" | "staffId" | "roleId">;

/** Gives the role and sends the message, all or none. A person who has a role there already keeps it. */
export const appointStaffWorkflow = createWorkflow("appoint-staff", (input: AppointStaff) => {
  return new WorkflowResponse(appointStaffStep(input));
});

/** Changes or ends a role, then tells the ledger that its holder no longer writes for the cooperative under it. */
export const changeRoleWorkflow = createWorkflow("change-role", (input: ChangeRole) => {
  const ended = changeRoleStep(input);
  endWritingStep({ cooperativeId: input.cooperativeId, ended });
  return new WorkflowResponse(ended);
});

/** A lost phone or a shared one: every open session of that person ends, at every door. Her password stays. */
export const endSessionsWorkflow = createWorkflow("end-sessions", (input: EndSessions) => {
  return new WorkflowResponse(endSessionsStep(input));
});
