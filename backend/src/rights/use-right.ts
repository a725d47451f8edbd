import type { MemberRequest, RightUsed } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { notHere, refuse } from "../boundary/refusal";
import { type Look, noteLook } from "../officers/note-look";
import { keepAnswer, keepRequest } from "./keep-request";

export type UsedBy = { readonly type: "member" | "union_officer"; readonly id: string };

export type UseRight = {
  readonly memberId: string;
  readonly way: MemberRequest["way"];
  readonly by: UsedBy;
  readonly used: RightUsed;
  /** An officer's, who does it for her. */
  readonly look: Look | null;
};

const consents = z.array(z.object({ cooperative_id: z.string(), purpose: z.string() }));

/**
 * Uses one right of a member. Taking a consent back and handing out her file are done at once and written down as asked and
 * done; a correction and an erasure wait for an answer.
 */
export async function useRight(knex: Knex, { memberId, way, by, used, look }: UseRight, at: Date): Promise<void> {
  await knex.transaction(async (trx) => {
    if (look) await noteLook(trx, look);
    const wish = "wish" in used ? used.wish.trim() : "";
    if (used.right === "correct" && wish === "") throw refuse("wish_missing", {}, "wish");
    if (used.right === "withdraw") await withdraw(trx, { memberId, consentId: used.consentId, byId: by.id, at });
    const requestId = await keepRequest(trx, { memberId, right: used.right, way, askedBy: by.id, wish, at });
    if (used.right === "withdraw" || used.right === "export")
      await keepAnswer(trx, { requestId, outcome: "done", by, answer: "", at });
  });
}

type Withdrawing = {
  readonly memberId: string;
  readonly consentId: string;
  readonly byId: string;
  readonly at: Date;
};

/** Ends a consent of hers and the fact that stood on it; another's consent is not there. */
async function withdraw(trx: Knex.Transaction, { memberId, consentId, byId, at }: Withdrawing): Promise<void> {
  const [consent] = consents.parse(
    await trx("member_consent").select("cooperative_id", "purpose").where({ id: consentId, member_id: memberId }),
  );
  if (!consent) throw notHere();
  const ended = await trx("member_consent")
    .where({ id: consentId, withdrawn_at: null })
    .update({ withdrawn_at: at, withdrawal_taken_by: byId });
  if (ended === 0) throw refuse("consent_not_standing");
  await trx("member_fact")
    .where({ member_id: memberId, cooperative_id: consent.cooperative_id, kind: consent.purpose, valid_to: null })
    .update({ valid_to: dateOf(at) });
}
