import type { CooperativeKind, OpenedCooperative } from "@cho-phien/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cooperativeIdOf } from "./steps/check-ticket";
import { openCooperativeStep } from "./steps/open-cooperative";

/** A signed-in person who opens one more cooperative; `phone` is hers, E.164. */
export type OpenAnother = {
  readonly staffId: string;
  readonly key: string;
  readonly phone: string;
  readonly fullName: string;
  readonly name: string;
  readonly kind: CooperativeKind;
};

/** Opens one more cooperative with her as its manager. The same key again opens nothing more. */
export const openAnotherWorkflow = createWorkflow("open-another", (input: OpenAnother) => {
  const asked = transform({ input }, ({ input: { staffId, key, phone, fullName, name, kind } }) => ({
    phone,
    cooperative: { id: cooperativeIdOf(`staff:${staffId}:${key}`), fullName, name, kind, communeCode: "" },
    opener: null,
  }));
  const opened = openCooperativeStep(asked);
  return new WorkflowResponse<OpenedCooperative>(
    transform({ opened, asked }, ({ asked }) => ({ cooperativeId: asked.cooperative.id })),
  );
});
