import type { OrderParcels } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrderParcels } from "../../../../../operator/read-order-parcels";

/** An order's parcels, a cooperative each: where they are, whether the cash is in, whether the books have them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderParcels>): Promise<void> {
  res.json(await readOrderParcels(req.scope, String(req.params.id)));
}
