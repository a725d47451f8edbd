import type { AccountOrders } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrders } from "../../../../shoppers/read-orders";
import { readPage } from "../../../coop/read-page";
import { shopperOfRequest } from "../shopper-of-request";

/** Every order placed with her phone, before and after she had an account. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountOrders>): Promise<void> {
  const { phone } = await shopperOfRequest(req);
  res.json(await readOrders(req.scope, { phone, page: readPage(req.query.page) }));
}
