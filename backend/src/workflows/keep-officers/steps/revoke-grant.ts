import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import type { RevokeGrant } from "../index";

/** Ended already, it keeps the end it has. */
export const revokeGrantStep = createStep("revoke-grant", async ({ byId, grantId }: RevokeGrant, { container }) => {
  const now = clock.now();
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_grant")
    .where({ id: grantId, deleted_at: null })
    .where((it) => void it.whereNull("valid_to").orWhere("valid_to", ">", now))
    .update({ valid_to: now, revoked_by: byId });
  return new StepResponse({});
});
