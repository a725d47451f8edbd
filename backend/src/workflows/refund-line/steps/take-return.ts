import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { refuseByRule } from "../../../boundary/ledger-refusal";
import { notHere, refuse } from "../../../boundary/refusal";
import { digest } from "../../../boundary/secret-digest";
import type { TakeReturn } from "../index";

const lineRow = z.array(z.object({ quantity: z.number(), is_paid: z.boolean() }));
const returnRow = z.array(z.object({ id: z.string(), line_id: z.string(), quantity: z.number(), reason: z.string() }));

/** Writes the fact under the line's lock, so that two returns at once can't bring back more than was sold. */
export const takeReturnStep = createStep("take-return", async (input: TakeReturn, { container }) => {
  const { cooperativeId, consignmentId, lineId, quantity, reason, staffId, key } = input;
  const id = `ret_${digest(`${cooperativeId}\n${key}`).toString("hex").slice(0, 26)}`;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    const found = await trx.raw(
      `select l.quantity, c.delivered_at is not null and coalesce(c.paid_at, c.cash_received_at) is not null as is_paid
         from consignment_line l join consignment c on c.id = l.consignment_id
        where l.id = ? and c.id = ? and c.cooperative_id = ? and l.deleted_at is null for update of l`,
      [lineId, consignmentId, cooperativeId],
    );
    const [line] = lineRow.parse(found.rows);
    if (!line) throw notHere();
    if (!line.is_paid) throw refuse("not_settled_yet");
    const standing = returnRow.parse(
      await trx("consignment_refund")
        .select("id", "line_id", "quantity", "reason")
        .where({ line_id: lineId })
        .orWhere({ id }),
    );
    const before = standing.find((it) => it.id === id);
    if (before) {
      const isSame = before.line_id === lineId && before.quantity === quantity && before.reason === reason;
      if (!isSame) throw refuse("same_key_other_body");
      return;
    }
    const returned = standing.reduce((pieces, it) => pieces + it.quantity, 0);
    if (returned + quantity > line.quantity) {
      throw refuseByRule({
        refused: "returned_above_sold",
        returnedPieces: BigInt(quantity),
        alreadyReturnedPieces: BigInt(returned),
        soldPieces: BigInt(line.quantity),
      });
    }
    const fact = { id, consignment_id: consignmentId, line_id: lineId, quantity, reason };
    await trx("consignment_refund").insert({ ...fact, taken_by: staffId, at: clock.now() });
  });
  return new StepResponse({ refundId: id });
});
