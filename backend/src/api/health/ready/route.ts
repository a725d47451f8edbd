import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readReadiness, type Readiness } from "../../../health/read-readiness";

/** Whether a proxy may send shoppers here. Open to anyone, so it says nothing but what is missing. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Readiness>): Promise<void> {
  const readiness = await readReadiness(req.scope);
  res
    .status(readiness.ready ? 200 : 503)
    .set("cache-control", "no-store")
    .json(readiness);
}
