import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { orderCode } from "../../../boundary/order-code";
import { notHere } from "../../../boundary/refusal";
import { samePhone } from "../../../consignments/read-order-view";
import { readOrder } from "../../../workflows/consign-order/read-order";

const body = z.object({ order_id: z.string().startsWith("order_").max(60), phone: z.string().max(40) });

/** The readable code of an order just placed; needs the phone as well, as every look at an order does. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ code: string }>): Promise<void> {
  const asked = body.safeParse(req.body);
  if (!asked.success) throw notHere();
  const order = await readOrder(req.scope, asked.data.order_id).catch(() => null);
  if (!order || !samePhone(order.shipping_address.phone, asked.data.phone)) throw notHere();
  res.json({ code: orderCode({ id: order.id, displayId: order.display_id }) });
}
