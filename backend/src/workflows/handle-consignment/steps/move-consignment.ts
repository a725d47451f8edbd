import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { consignmentRow, standingOf } from "../../../consignments/rows";
import { awaitsPayment, isDone, isPossible } from "../../../modules/consignment/act-table";
import { changeOf, eventOf } from "../changes";
import type { HandleConsignment } from "../index";
import { undoChange } from "../undo-change";

/**
 * Reads and moves under the row's lock, so that two phones cannot both do it; what is logged is written in the same transaction
 * (what the shopper is told of it, backend/src/order-messages finds). There is nothing to undo: either all of it happened or nothing.
 */
export const moveConsignmentStep = createStep("move-consignment", async (input: HandleConsignment, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { consignmentId, cooperativeId, act } = input;
  const moved = await knex.transaction(async (trx) => {
    const found = await trx("consignment")
      .where({ id: consignmentId, cooperative_id: cooperativeId, deleted_at: null })
      .forUpdate();
    const row = z.array(consignmentRow).parse(found)[0];
    if (!row) throw notHere();
    const at = clock.now();
    const now = standingOf(row);
    if (act !== "undo" && isDone(act, now)) return false;
    if (awaitsPayment(now)) throw refuse("not_paid_yet");
    const change = act === "undo" ? undoChange(row, input.undone, at) : changeOf(input, row, at);
    if (change === null) return false;
    if (!isPossible(act, now)) throw refuse("act_not_allowed", { act, step: now.step });
    await trx("consignment")
      .where({ id: consignmentId })
      .update({ ...change, updated_at: at });
    const event = eventOf(input);
    if (event) {
      const detail = JSON.stringify(event.detail);
      await trx("consignment_event").insert({
        consignment_id: consignmentId,
        kind: event.kind,
        detail,
        staff_id: input.staffId,
        at,
      });
    }
    return true;
  });
  return new StepResponse({ moved });
});
