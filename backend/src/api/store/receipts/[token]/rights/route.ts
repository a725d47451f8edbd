import type { OwnData } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { readOwnData } from "../../../../../rights/own-data";
import { ownerOfTicket } from "../../../../../rights/own-ticket";
import { rightUsed } from "../../../../../rights/right-body";
import { useMemberRightWorkflow } from "../../../../../workflows/use-member-right";

const body = z.object({ ticket: z.string().max(100), used: rightUsed });

/** A right she uses by herself; answers what is held now. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OwnData>): Promise<void> {
  const { ticket, used } = readBody(body, req.body);
  const { memberId } = await ownerOfTicket(req, ticket);
  await useMemberRightWorkflow(req.scope).run({
    input: { memberId, way: "own", by: { type: "member", id: memberId }, used, look: null },
  });
  res.setHeader("Cache-Control", "no-store");
  res.json(await readOwnData(req.scope, memberId));
}
