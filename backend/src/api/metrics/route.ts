import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readEnv } from "../../boundary/env";
import { notHere } from "../../boundary/refusal";
import { EXPOSITION, exposition } from "../../health/exposition";
import { mayWatch } from "../../health/may-watch";
import { readMetrics } from "../../health/read-metrics";

/** Figures for Prometheus, for whoever shows METRICS_TOKEN; for anyone else the door is not there. */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  if (!mayWatch(readEnv(process.env).metricsToken, req.get("authorization"))) throw notHere();
  res.set("content-type", EXPOSITION).send(exposition(await readMetrics(req.scope)));
}
