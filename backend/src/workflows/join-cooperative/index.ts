import type { CooperativeKind, Joined } from "@cho-phien/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkTicketStep } from "./steps/check-ticket";
import { openCooperativeStep } from "./steps/open-cooperative";
import { setPasswordStep } from "./steps/set-password";

/** A person who proved that a phone (E.164) is hers, and what she opens. */
export type JoinCooperative = {
  readonly phone: string;
  readonly ticket: string;
  readonly password: string;
  readonly cooperative: { readonly fullName: string; readonly name: string; readonly kind: CooperativeKind } | null;
};

/** Opens her cooperative if she asked for one, and sets her password. Sent again with the same ticket it answers the same. */
export const joinCooperativeWorkflow = createWorkflow("join-cooperative", (input: JoinCooperative) => {
  const proven = checkTicketStep(input);
  const asked = transform({ input, proven }, ({ input: { phone, cooperative }, proven: { cooperativeId } }) => ({
    phone,
    cooperative: cooperative && { ...cooperative, id: cooperativeId, communeCode: "" },
    opener: null,
  }));
  const opened = openCooperativeStep(asked);
  setPasswordStep({ input, opened });
  return new WorkflowResponse<Joined>(opened);
});
