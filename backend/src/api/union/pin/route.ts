import type { PinSet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { setOfficerPinWorkflow } from "../../../workflows/set-officer-pin";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({ pin: z.string().regex(/^\d{6}$/), password: z.string().min(1).max(200) });

/** Her own PIN for the desk, set and changed with her password. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PinSet>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  await setOfficerPinWorkflow(req.scope).run({ input: { officerId, ...readBody(body, req.body) } });
  res.json({ pin: "set" });
}
