import type { NewAddress, SavedAddress } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { keepAddress } from "../../../../shoppers/addresses";
import { shopperOfRequest } from "../shopper-of-request";

const body = z.object({
  name: z.string().trim().min(2).max(100),
  phone: z.string().max(30),
  province: z.string().max(2),
  commune: z.string().max(5),
  street: z.string().trim().min(2).max(200),
}) satisfies z.ZodType<NewAddress>;

type Addresses = { readonly addresses: readonly SavedAddress[] };

/** Keeps an address for the next order. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Addresses>): Promise<void> {
  const { customerId } = await shopperOfRequest(req);
  res.json({ addresses: await keepAddress(req.scope, { customerId, address: readBody(body, req.body) }) });
}
