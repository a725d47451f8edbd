import type { BankLineView } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { orderOfCode } from "../../../../../bank-lines/awaited-order";
import { assignLine } from "../../../../../bank-lines/place-line";
import { readBankLine } from "../../../../../bank-lines/read-desk";
import { askForRest, returnLine } from "../../../../../bank-lines/return-line";
import { takeLines } from "../../../../../bank-lines/take-lines";
import { readBody } from "../../../../../boundary/read-body";
import { notHere, refuse } from "../../../../../boundary/refusal";

const assigned = z.object({ code: z.string().trim().max(40) });
const returned = z.object({ reference: z.string().trim().min(3).max(60) });

/** What the operator decides about a held line; the books follow at once, and by the job if this process dies. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<BankLineView>): Promise<void> {
  const lineId = String(req.params.id);
  const actor = { type: "operator", id: req.auth_context.actor_id } as const;
  await readBankLine(req.scope, lineId);
  switch (req.params.act) {
    case "assign": {
      const orderId = await orderOfCode(req.scope, readBody(assigned, req.body).code);
      if (orderId === null) throw refuse("bank_order_unknown", {}, "code");
      await assignLine(req.scope, { lineId, orderId, actor });
      break;
    }
    case "return":
      await returnLine(req.scope, { lineId, actor, ...readBody(returned, req.body) });
      break;
    case "ask":
      await askForRest(req.scope, lineId);
      break;
    default:
      throw notHere();
  }
  await takeLines(req.scope);
  res.json(await readBankLine(req.scope, lineId));
}
