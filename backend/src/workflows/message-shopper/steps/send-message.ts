import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { textShopper } from "../../../consignments/text-shopper";
import type { MessageShopper } from "../index";

const consignment = z.array(z.object({ phone: z.string() }));
const recent = z.array(z.object({ minutes: z.number() }));

/** Under the consignment's lock: two phones that tap at once send one message. */
export const sendMessageStep = createStep("send-message", async (input: MessageShopper, { container }) => {
  const { consignmentId, cooperativeId, staffId, template, text } = input;
  const at = clock.now();
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const found = await trx.raw(
      `select recipient ->> 'phone' as phone from consignment
        where id = ? and cooperative_id = ? and deleted_at is null for update`,
      [consignmentId, cooperativeId],
    );
    const [row] = consignment.parse(found.rows);
    if (!row) throw notHere();
    const sent = await trx.raw(
      `select greatest(1, ceil(60 - extract(epoch from ?::timestamptz - at) / 60))::int as minutes
         from consignment_event where consignment_id = ? and kind = 'message' and detail ->> 'template' = ?
          and at > ?::timestamptz - interval '1 hour' order by at desc limit 1`,
      [at, consignmentId, template, at],
    );
    const [last] = recent.parse(sent.rows);
    if (last) throw refuse("message_just_sent", { minutes: String(last.minutes) });
    await textShopper(trx, { to: row.phone, body: text });
    const detail = JSON.stringify({ template });
    await trx("consignment_event").insert({
      consignment_id: consignmentId,
      kind: "message",
      detail,
      staff_id: staffId,
      at,
    });
  });
  return new StepResponse({ template });
});
