import type { Kept } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { mergeMembersWorkflow } from "../../../../workflows/merge-members";
import { lookAtMember } from "../../member-here";
import { givenReason, reasonText } from "../../reason";
import { officerOfRequest } from "../../scope-of-request";

const sameAs = z.string().max(80);
const body = z.object({
  reason: reasonText,
  act: z.discriminatedUnion("act", [
    z.object({ act: z.enum(["merge", "apart"]), sameAs }),
    z.object({ act: z.literal("undo") }),
  ]),
});

const QUESTION = "So hai hồ sơ có thể là một người";

/** Merges two records of her units, says they are two women, or takes a merging back; another unit's are not there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const memberId = String(req.params.id);
  const { act, ...sent } = readBody(body, req.body);
  const asking = {
    scope,
    purposes: ["individual", "enter"],
    reason: givenReason(sent.reason),
    question: QUESTION,
  } as const;
  const look = await lookAtMember(req, { ...asking, memberId });
  const other =
    "sameAs" in act && act.sameAs !== memberId ? await lookAtMember(req, { ...asking, memberId: act.sameAs }) : null;
  await mergeMembersWorkflow(req.scope).run({
    input: {
      ...{ memberId, act, officerId: scope.officerId },
      look: { ...look, people: [...look.people, ...(other?.people ?? [])] },
    },
  });
  res.json({ isKept: true });
}
