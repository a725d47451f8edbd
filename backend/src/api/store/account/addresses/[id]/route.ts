import type { SavedAddress } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dropAddress } from "../../../../../shoppers/addresses";
import { shopperOfRequest } from "../../shopper-of-request";

type Addresses = { readonly addresses: readonly SavedAddress[] };

/** Takes an address of hers away. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse<Addresses>): Promise<void> {
  const { customerId } = await shopperOfRequest(req);
  res.json({ addresses: await dropAddress(req.scope, { customerId, id: String(req.params.id) }) });
}
