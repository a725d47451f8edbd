import type { AccountExport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { exportAccount } from "../../../../shoppers/read-account";
import { shopperOfRequest } from "../shopper-of-request";

/** All the market holds of her as a shopper. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountExport>): Promise<void> {
  res.setHeader("Cache-Control", "no-store");
  res.json(await exportAccount(req.scope, await shopperOfRequest(req)));
}
