import type { SavedChange, SavedIds } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { changeSaved } from "../../../../shoppers/keep-saved";
import { shopperOfRequest } from "../shopper-of-request";

const ids = z.array(z.string().max(60)).max(200).default([]);
const body = z.object({ add: ids, remove: ids }) satisfies z.ZodType<SavedChange>;

/** What a device put aside joins what the account has. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SavedIds>): Promise<void> {
  const { customerId } = await shopperOfRequest(req);
  res.json({ savedIds: await changeSaved(req.scope, { customerId, ...readBody(body, req.body) }) });
}
