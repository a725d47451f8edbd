import type { NewReturnRequest, ReturnAsked } from "@cho-phien/contract";
import { returnableUntil } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { refuseByRule } from "../boundary/ledger-refusal";
import { notHere, refuse } from "../boundary/refusal";
import { digest } from "../boundary/secret-digest";
import { sendSms } from "../messages/send-sms";
import { LINES, type Asking } from "./returnable";

const lineRows = z.array(
  z.object({
    id: z.string(),
    consignment_id: z.string(),
    cooperative_id: z.string(),
    order_code: z.string(),
    phone: z.string(),
    delivered_at: z.date().nullable(),
    is_paid: z.boolean(),
    sold: z.number(),
    back: z.number(),
    asked: z.number(),
  }),
);
type LineRow = z.infer<typeof lineRows>[number];
const standing = z.array(z.object({ body_sha256: z.instanceof(Buffer) }));

type Asked = Pick<NewReturnRequest, "key" | "reason" | "note" | "lines"> & { readonly orderId: string };

/**
 * Keeps what a shopper asks to give back, under the locks of its lines: never more pieces than were sold, less those that
 * came back or are asked for already. All lines are of one parcel. The same key with the same wish is the same request.
 */
export async function askReturn(container: MedusaContainer, asked: Asked): Promise<ReturnAsked> {
  const { orderId, key, reason, note, lines } = asked;
  const id = `rrq_${digest(`${orderId}\n${key}`).toString("hex").slice(0, 26)}`;
  const body = digest(JSON.stringify([reason, note, lines]));
  const now = clock.now();
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const ids = lines.map((it) => it.lineId).sort();
    await trx.raw("select from consignment_line where id = any(?) order by id for update", [ids]);
    const before = standing.parse((await trx.raw("select body_sha256 from return_request where id = ?", [id])).rows)[0];
    if (before) {
      if (!before.body_sha256.equals(body)) throw refuse("same_key_other_body");
      return;
    }
    const found = await readLines(trx, orderId, ids);
    const [first] = found;
    if (!first || found.length !== ids.length) throw notHere();
    if (found.some((it) => it.consignment_id !== first.consignment_id)) throw refuse("return_of_two_parcels");
    for (const { lineId, quantity } of lines)
      mayAsk(
        found.find((it) => it.id === lineId),
        { quantity, now },
      );
    const { consignment_id, cooperative_id } = first;
    const request = { id, order_id: orderId, consignment_id, cooperative_id, reason, note, body_sha256: body };
    await trx("return_request").insert({ ...request, asked_at: now });
    await trx("return_request_line").insert(
      lines.map(({ lineId, quantity }) => ({ request_id: id, line_id: lineId, quantity })),
    );
    await sendSms(trx, {
      to: first.phone,
      body: `Cho Phien: khach xin tra hang don ${first.order_code}. Mo muc Don de xem va tra loi.`,
    });
  });
  return { id };
}

function mayAsk(line: LineRow | undefined, { quantity, now }: { quantity: number; now: Date }): void {
  if (!line) throw notHere();
  if (line.delivered_at === null || !line.is_paid) throw refuse("return_before_delivery");
  if (returnableUntil(line.delivered_at.toISOString()) < now.toISOString()) throw refuse("return_too_late");
  const { sold, back, asked } = line;
  if (quantity + back + asked > sold) {
    throw refuseByRule({
      refused: "returned_above_sold",
      returnedPieces: BigInt(quantity),
      alreadyReturnedPieces: BigInt(back + asked),
      soldPieces: BigInt(sold),
    });
  }
}

async function readLines(trx: Asking, orderId: string, ids: readonly string[]): Promise<readonly LineRow[]> {
  const found = await trx.raw(`${LINES} where c.order_id = ? and l.id = any(?) and l.deleted_at is null`, [
    orderId,
    ids,
  ]);
  return lineRows.parse(found.rows);
}
