import { failPayout, isRefusal, type Actor } from "@cho-phien/income";
import { holdBook } from "../ledger/decide-and-post";
import { journals } from "../ledger/journals";
import { parseAmount, parseInstant } from "../ledger/parse-journal";
import { IncomeRefused } from "../ledger/refusal";
import type { Sql } from "../sql";
import { inTransitBuckets } from "./buckets";
import { postForPayout } from "./payout-batch";
import { payoutById } from "./payout-row";

export type PayoutFailure = {
  /** The bank line, or the note, that says the money came back; the same one counts once. */
  readonly failureId: string;
  readonly payoutId: string;
  readonly communeCode: string;
  readonly returnedDong: bigint | string;
  readonly actor: Actor;
  readonly at: string;
};

/**
 * A transfer came back: she is due it again. The payer can't take back what she disputes: that closes with her and an
 * officer only. Throws IncomeRefused below_zero when more came back than is in transit, already_settled when disputed.
 */
export async function recordFailure(sql: Sql, failure: PayoutFailure): Promise<readonly string[]> {
  const payout = await payoutById(sql, failure.payoutId);
  await holdBook(sql, payout.cooperativeId);
  const standing = await journals(sql, { sourceIds: [failure.failureId], cooperativeIds: [payout.cooperativeId] });
  const before = standing.filter(({ source }) => source.type === "payout_failure");
  if (before.length > 0) return before.map(({ id }) => id);
  if (failure.actor.type === "coop_staff") await refuseDisputed(sql, payout.id);
  const decided = failPayout(
    { effectiveAt: parseInstant(failure.at), actor: failure.actor },
    {
      failureId: failure.failureId,
      cooperativeId: payout.cooperativeId,
      member: { memberId: payout.memberId, communeCode: failure.communeCode },
      returnedDong: parseAmount(failure.returnedDong, "positive"),
      inTransit: await inTransitBuckets(sql, payout.id),
    },
  );
  if (isRefusal(decided)) throw new IncomeRefused(decided);
  return await postForPayout(sql, payout.id, decided);
}

async function refuseDisputed(sql: Sql, payoutId: string): Promise<void> {
  const open = await sql("select id from dispute where payout_id = ? and resolved_at is null", [payoutId]);
  if (open.length === 0) return;
  throw new IncomeRefused({ refused: "already_settled", what: "payout", id: payoutId, state: "disputed" });
}
