import type { DisputeDetail, DisputeStepBody } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../../boundary/clock";
import { dongAtDoor } from "../../../../../boundary/ledger-refusal";
import { clientKey, readBody } from "../../../../../boundary/read-body";
import { notHere, refuse } from "../../../../../boundary/refusal";
import { checkOfficerPin } from "../../../../../desk/officer-pin";
import { readDispute } from "../../../../../desk/read-dispute";
import { type StepDispute, stepDisputeWorkflow } from "../../../../../workflows/step-dispute";
import { deskScopeOfRequest } from "../../../desk-scope";

const body = z.object({
  key: clientKey,
  pin: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  said: z.enum(["paid_all", "paid_rest", "paid_less"]).optional(),
  outcome: z.enum(["rest_paid", "statement_corrected", "cooperative_wrong"]).optional(),
  amountDong: z.string().max(40).optional(),
  witness: z.string().max(120).optional(),
  words: z.string().max(1000).optional(),
}) satisfies z.ZodType<DisputeStepBody>;

type Body = z.infer<typeof body>;

/** One step of a dispute. Who takes the member's word or agrees to it says so with her own PIN. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DisputeDetail>): Promise<void> {
  const scope = await deskScopeOfRequest(req);
  const asked = { ...scope, disputeId: String(req.params.id) };
  const before = await readDispute(req.scope, asked);
  const act = (["heard", "proposed", "declined", "agreed"] as const).find((it) => it === req.params.act);
  if (!act) throw notHere();
  const needsEntry = act === "heard" || act === "proposed";
  if (needsEntry && !before.may.enter) throw notHere();
  const sent = readBody(body, req.body);
  const step = stepOf(act, sent);
  if (act === "proposed" || act === "agreed") await checkOfficerPin(req.scope, scope.officerId, sent.pin ?? "");
  await stepDisputeWorkflow(req.scope).run({
    input: {
      ...{ payoutId: before.payoutId, disputeId: asked.disputeId, key: sent.key, at: clock.now().toISOString() },
      ...{ actor: { type: "union_officer", id: scope.officerId }, step },
    },
  });
  res.json(await readDispute(req.scope, asked));
}

function stepOf(act: StepDispute["step"]["act"], sent: Body): StepDispute["step"] {
  const [words, witness] = [sent.words?.trim() || null, sent.witness?.trim() || null];
  if (act === "agreed") return { act };
  if (act === "declined") {
    if (words === null) throw refuse("words_missing", {}, "words");
    return { act, words };
  }
  if (act === "heard") {
    if (!sent.said) throw refuse("body_invalid", { field: "said" }, "said");
    return { act, said: sent.said, words };
  }
  if (!sent.outcome) throw refuse("body_invalid", { field: "outcome" }, "outcome");
  const stated = dongAtDoor(sent.amountDong, { field: "amountDong", accepts: "zero_or_more" });
  return { act, outcome: sent.outcome, statedDong: dongToWire(stated), witness, words };
}
