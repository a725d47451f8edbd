import { formatDong, dongFromWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { textShopper } from "../consignments/text-shopper";
import { orderById } from "./awaited-order";
import { holdOrder } from "./hold-order";
import type { Actor } from "./place-line";

type Asked = { readonly lineId: string; readonly reference: string; readonly actor: Actor };

const rows = z.array(z.object({ order_id: z.string().nullable(), held: z.string() }));

/**
 * A person sent what was held back to whoever it came from, and says by which transfer. All of what is held, once: the
 * same reference again is the same act.
 */
export async function returnLine(container: MedusaContainer, { lineId, reference, actor }: Asked): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    const read = async (lock: string) => {
      const found = await trx.raw(`select order_id, held::text from bank_line where id = ? ${lock}`, [lineId]);
      const line = rows.parse(found.rows)[0];
      if (!line) throw notHere();
      return line;
    };
    const { order_id: orderId } = await read("");
    if (orderId !== null) await holdOrder(trx, orderId);
    const { held } = await read("for update");
    const before = await trx("bank_line_move").where({ line_id: lineId, kind: "returned" }).first("reference");
    if (before?.reference === reference) return;
    if (held === "0") throw refuse("bank_line_done");
    await trx.raw("update bank_line set returned = returned + held, held = 0 where id = ?", [lineId]);
    await trx("bank_line_move").insert({
      id: `bank.returned:${lineId}`,
      line_id: lineId,
      kind: "returned",
      amount: held,
      reference,
      actor_type: actor.type,
      actor_id: actor.id,
      at: clock.now(),
    });
    const order = orderId === null ? null : await orderById(trx, orderId);
    if (!order) return;
    const amount = formatDong(dongFromWire(held), "vi");
    const body = `Chợ Phiên đã chuyển trả bạn ${amount} của đơn ${order.code}, mã giao dịch ${reference}.`;
    await textShopper(trx, { to: order.phone, body });
  });
}

/** Asks the shopper for what is missing, at most once a day. */
export async function askForRest(container: MedusaContainer, lineId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    const found = await trx.raw(
      "select order_id, held::text, asked_at from bank_line where id = ? and outcome = 'under' and held > 0 for update",
      [lineId],
    );
    const line = z.array(z.object({ order_id: z.string(), asked_at: z.date().nullable() })).parse(found.rows)[0];
    if (!line) throw refuse("bank_line_done");
    const order = await orderById(trx, line.order_id);
    if (!order || order.state !== "open") throw refuse("bank_order_closed", { code: order?.code ?? "" });
    const now = clock.now();
    if (line.asked_at && now.getTime() - line.asked_at.getTime() < 86_400_000) throw refuse("bank_asked_today");
    await trx("bank_line").where({ id: lineId }).update({ asked_at: now });
    const missing = formatDong(dongFromWire(String(order.dueDong - order.heldDong)), "vi");
    const body = `Đơn ${order.code} còn thiếu ${missing}. Bạn mở trang đơn hàng, quét mã để chuyển nốt; không đủ thì chợ trả lại tiền.`;
    await textShopper(trx, { to: order.phone, body });
  });
}
