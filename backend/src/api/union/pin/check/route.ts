import type { PinSet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { checkOfficerPin } from "../../../../desk/officer-pin";
import { officerOfRequest } from "../../scope-of-request";

const body = z.object({ pin: z.string().max(20) });

/** Whether the phone is in the officer's hands again. Counts a wrong PIN like any other try of it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PinSet>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  await checkOfficerPin(req.scope, officerId, readBody(body, req.body).pin);
  res.json({ pin: "set" });
}
