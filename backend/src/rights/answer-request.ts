import type { RequestAnswer } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { notHere, refuse } from "../boundary/refusal";
import { eraseMember } from "./erase-member";
import { keepAnswer } from "./keep-request";

export type AnswerRequest = RequestAnswer & {
  readonly requestId: string;
  readonly by: { readonly type: "union_officer" | "coop_staff"; readonly id: string };
  /** The cooperative that answers; null at the Union's door. */
  readonly cooperativeId: string | null;
};

const found = z.array(z.object({ member_id: z.string(), kind: z.string(), is_answered: z.boolean() }));

/** Answers a request once. Done means done: an erasure happens here. Refused says why, in words she reads. */
export async function answerRequest(knex: Knex, input: AnswerRequest, at: Date): Promise<void> {
  const { requestId, outcome, by, answer } = input;
  const words = answer.trim();
  if (outcome === "refused" && words.length < LEAST_LETTERS) throw refuse("request_answer_short", {}, "answer");
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`member-request:${requestId}`]);
    const [request] = found.parse(
      (
        await trx.raw(
          `select r.member_id, r.kind, a.request_id is not null as is_answered from member_request r
             left join member_request_answer a on a.request_id = r.id where r.id = ?`,
          [requestId],
        )
      ).rows,
    );
    if (!request) throw notHere();
    if (request.is_answered) throw refuse("request_answered");
    if (outcome === "done" && request.kind === "erase") {
      await refuseForAnother(trx, { memberId: request.member_id, cooperativeId: input.cooperativeId });
      await eraseMember(trx, { memberId: request.member_id, requestId, byId: by.id, at });
    }
    await keepAnswer(trx, {
      requestId,
      outcome,
      by,
      answer: request.kind === "erase" && outcome === "done" ? "" : words,
      at,
    });
  });
}

/** A refusal without a reason is none she could act on. */
const LEAST_LETTERS = 10;

/** One cooperative does not erase what another still needs: the Union's officer answers for both. */
async function refuseForAnother(
  trx: Knex.Transaction,
  { memberId, cooperativeId }: { readonly memberId: string; readonly cooperativeId: string | null },
): Promise<void> {
  if (cooperativeId === null) return;
  const others = await trx("membership")
    .select("id")
    .where({ member_id: memberId, deleted_at: null })
    .whereNot({ cooperative_id: cooperativeId })
    .limit(1);
  if (others.length > 0) throw refuse("erase_other_cooperative");
}
