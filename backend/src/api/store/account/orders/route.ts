import type { AccountOrders } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrders } from "../../../../shoppers/read-orders";
import { readPage } from "../../../coop/read-page";
import { shopperOfRequest } from "../shopper-of-request";

/** The orders of her account (shoppers/read-orders.ts says which). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountOrders>): Promise<void> {
  const { phone, customerId } = await shopperOfRequest(req);
  res.json(await readOrders(req.scope, { phone, customerId, page: readPage(req.query.page) }));
}
