import type { OrderView } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../../../boundary/refusal";
import { findOrder, readOrderView } from "../../../consignments/read-order-view";

const body = z.object({ code: z.string().max(40), phone: z.string().max(40) });

/** An order by its code and the phone it was placed with; 404 whatever was wrong. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OrderView>): Promise<void> {
  const asked = body.safeParse(req.body);
  const order = asked.success ? await findOrder(req.scope, asked.data) : null;
  if (!order) throw notHere();
  res.json(await readOrderView(req.scope, order));
}
