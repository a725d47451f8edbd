import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { CONSIGNMENT_ACTS, isDone, isPossible } from "../../../modules/consignment/act-table";
import type { HandleConsignment } from "../index";

const standing = z.object({
  step: z.enum(["placed", "accepted", "shipped", "delivered", "refused"]),
  cash_received_at: z.date().nullable(),
});

/** The column that keeps when each act was done. */
const STAMP = {
  accept: "accepted_at",
  ship: "shipped_at",
  deliver: "delivered_at",
  "receive-cash": "cash_received_at",
} as const;

/** Reads and moves under the row's lock, so that two phones cannot both do it. There is nothing to undo: it is one statement. */
export const moveConsignmentStep = createStep("move-consignment", async (input: HandleConsignment, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { consignmentId, cooperativeId, act } = input;
  const moved = await knex.transaction(async (trx) => {
    const found = await trx("consignment")
      .select("step", "cash_received_at")
      .where({ id: consignmentId, cooperative_id: cooperativeId, deleted_at: null })
      .forUpdate();
    const row = z.array(standing).parse(found)[0];
    if (!row) throw notHere();
    const now = { step: row.step, cashReceived: row.cash_received_at !== null };
    if (isDone(act, now)) return false;
    if (!isPossible(act, now)) throw refuse("act_not_allowed", { act, step: now.step });
    const to = CONSIGNMENT_ACTS[act].to;
    await trx("consignment")
      .where({ id: consignmentId })
      .update({
        [STAMP[act]]: clock.now(),
        updated_at: clock.now(),
        ...(to === null ? {} : { step: to }),
        ...(act === "ship" ? { carrier: input.carrier ?? null, tracking_code: input.trackingCode ?? null } : {}),
      });
    return true;
  });
  return new StepResponse({ moved });
});
