import type { OwnData, OwnDataAsked } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { readOwnData } from "../../../../../rights/own-data";
import { ownerOfTicket } from "../../../../../rights/own-ticket";

const body = z.object({ ticket: z.string().max(100) }) satisfies z.ZodType<OwnDataAsked>;

/** Everything held about her. The ticket is in the body, so that no log on the way keeps it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OwnData>): Promise<void> {
  const { memberId } = await ownerOfTicket(req, readBody(body, req.body).ticket);
  res.setHeader("Cache-Control", "no-store");
  res.json(await readOwnData(req.scope, memberId));
}
