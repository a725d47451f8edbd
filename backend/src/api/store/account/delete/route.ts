import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deleteAccount } from "../../../../shoppers/delete-account";
import { shopperOfRequest } from "../shopper-of-request";

/** Takes her account away; orders stay as vouchers. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly done: true }>,
): Promise<void> {
  await deleteAccount(req.scope, await shopperOfRequest(req));
  res.json({ done: true });
}
