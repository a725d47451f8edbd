import type { AccountView } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAccount } from "../../../shoppers/read-account";
import { shopperOfRequest } from "./shopper-of-request";

/** Her phone, addresses and goods put aside, and what deleting the account would leave. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountView>): Promise<void> {
  res.json(await readAccount(req.scope, await shopperOfRequest(req)));
}
