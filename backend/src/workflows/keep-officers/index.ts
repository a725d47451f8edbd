import type { GrantPurpose, OfficerInvited } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { addLoginStep } from "./steps/add-login";
import { inviteOfficerStep } from "./steps/invite-officer";
import { revokeGrantStep } from "./steps/revoke-grant";

/** A person (phone E.164) whom the officer `byId` gives purposes on a unit, from now until the day's end or without one. */
export type InviteOfficer = {
  readonly byId: string;
  readonly phone: string;
  readonly fullName: string;
  readonly unit: string;
  readonly purposes: readonly GrantPurpose[];
  readonly until: string | null;
};

export type RevokeGrant = { readonly byId: string; readonly grantId: string };

/** Gives the grants that do not stand yet and tells her by message; sent again it gives nothing more. */
export const inviteOfficerWorkflow = createWorkflow("invite-officer", (input: InviteOfficer) => {
  const invited = inviteOfficerStep(input);
  addLoginStep({ phone: input.phone, invited });
  return new WorkflowResponse<OfficerInvited>(invited);
});

/** Ends a grant now; what was read under it stays in the access log. */
export const revokeGrantWorkflow = createWorkflow("revoke-grant", (input: RevokeGrant) => {
  return new WorkflowResponse(revokeGrantStep(input));
});
