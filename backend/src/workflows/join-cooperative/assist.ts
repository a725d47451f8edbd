import type { AssistedAnswer, CooperativeKind } from "@cho-phien/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cooperativeIdOf } from "./steps/check-ticket";
import { openCooperativeStep } from "./steps/open-cooperative";

/** What an officer writes down for a manager without a smartphone of her own at hand. */
export type AssistCooperative = {
  readonly officerId: string;
  readonly key: string;
  readonly phone: string;
  readonly fullName: string;
  readonly name: string;
  readonly kind: CooperativeKind;
  readonly communeCode: string;
};

/** Opens the cooperative in the officer's name and sends its manager a code. The same key again opens nothing more. */
export const assistCooperativeWorkflow = createWorkflow("assist-cooperative", (input: AssistCooperative) => {
  const asked = transform({ input }, ({ input: { officerId, key, phone, fullName, name, kind, communeCode } }) => ({
    phone,
    cooperative: { id: cooperativeIdOf(`officer:${officerId}:${key}`), fullName, name, kind, communeCode },
    opener: { type: "union_officer" as const, id: officerId },
  }));
  const opened = openCooperativeStep(asked);
  return new WorkflowResponse<AssistedAnswer>(
    transform({ opened, asked }, ({ asked }) => ({ cooperativeId: asked.cooperative.id })),
  );
});
