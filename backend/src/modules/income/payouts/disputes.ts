import { bucketTotal, isRefusal, resolveDispute, type Actor } from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";
import { holdBook } from "../ledger/decide-and-post";
import { withRefusals } from "../ledger/database-refusal";
import { named, parseAmount, parseInstant } from "../ledger/parse-journal";
import { IncomeRefused } from "../ledger/refusal";
import { dongIn, text, textOrNull } from "../row";
import type { Row, Sql } from "../sql";
import { inTransitBuckets } from "./buckets";
import { hasRole, judgedEvidence, ownHand, keepEvidence, type StatedReceipt } from "./evidence-row";
import { postForPayout } from "./payout-batch";
import { payoutById, type SentPayout } from "./payout-row";
import { openDispute } from "./receipts";
import { newJournalId } from "../ledger/journal-id";

export type Dispute = {
  readonly id: string;
  readonly payoutId: string;
  readonly statedDong: Dong;
  readonly expectedDong: Dong;
  readonly openedAt: string;
  readonly resolvedAt: string | null;
};

export type DisputeInput = {
  readonly disputeId: string;
  readonly payoutId: string;
  readonly statedDong: bigint | string;
  readonly openedBy: Actor;
  readonly at: string;
};

/** Opens a dispute over what is still in transit. Throws IncomeRefused stated_above_sent when nothing is missing. */
export async function disputePayout(sql: Sql, input: DisputeInput): Promise<Dispute> {
  const payout = await payoutById(sql, input.payoutId);
  await holdBook(sql, payout.cooperativeId);
  const expectedDong = bucketTotal(await inTransitBuckets(sql, payout.id));
  const statedDong = parseAmount(input.statedDong, "zero_or_more");
  if (statedDong >= expectedDong)
    throw new IncomeRefused({ refused: "stated_above_sent", statedDong, sentDong: expectedDong });
  named(input.disputeId, "dispute id");
  return await disputeById(sql, await openDispute(sql, { ...input, statedDong, expectedDong }));
}

export type DisputeResolution = {
  readonly disputeId: string;
  readonly arrivedDong: bigint | string;
  /** Her own statement; null when she has not spoken. */
  readonly memberSide: StatedReceipt | null;
  readonly officerId: string | null;
  readonly communeCode: string;
  readonly actor: Actor;
  readonly at: string;
};

/**
 * Closes a dispute with her own statement and an officer: arrived money is confirmed, the rest is due again.
 * Throws IncomeRefused: resolution_needs_both, level_not_allowed, stated_above_sent, already_settled.
 */
export async function closeDispute(sql: Sql, resolution: DisputeResolution): Promise<Dispute> {
  const dispute = await disputeById(sql, resolution.disputeId);
  const payout = await payoutById(sql, dispute.payoutId);
  await holdBook(sql, payout.cooperativeId);
  const { resolvedAt } = await disputeById(sql, dispute.id);
  if (resolvedAt !== null) {
    throw new IncomeRefused({ refused: "already_settled", what: "dispute", id: dispute.id, state: "resolved" });
  }
  const { memberSide, officerId } = resolution;
  const arrivedDong = parseAmount(resolution.arrivedDong, "zero_or_more");
  const inTransit = await inTransitBuckets(sql, payout.id);
  const decided = resolveDispute(
    { effectiveAt: parseInstant(resolution.at), actor: resolution.actor },
    {
      disputeId: dispute.id,
      cooperativeId: payout.cooperativeId,
      member: { memberId: payout.memberId, communeCode: resolution.communeCode },
      arrivedDong,
      memberSide: memberSide && (await judgedEvidence(sql, payout, memberSide)),
      officer:
        officerId === null
          ? null
          : {
              id: officerId,
              hasRoleInCooperative: await hasTie(sql, payout, { type: "union_officer", id: officerId }),
            },
      inTransit: inTransit.map((bucket) => ({ ...bucket, returnJournalId: newJournalId() })),
    },
  );
  if (isRefusal(decided)) throw new IncomeRefused(decided);
  // The rule refuses without her side; the check tells the compiler.
  if (memberSide === null) throw new Error("A dispute was resolved without the member's side");
  await withRefusals(() => keepEvidence(sql, payout.id, memberSide));
  await withRefusals(() =>
    sql(
      "update dispute set arrived = ?, member_evidence_id = ?, officer_id = ?, resolved_at = ?::timestamptz where id = ?",
      [arrivedDong, memberSide.receiptId, officerId, parseInstant(resolution.at), dispute.id],
    ),
  );
  await postForPayout(sql, payout.id, decided);
  return await disputeById(sql, dispute.id);
}

/** A role in the paying cooperative, or the payee herself under another hat: neither agrees for the Union. */
async function hasTie(sql: Sql, payout: SentPayout, actor: Actor): Promise<boolean> {
  return (await hasRole(sql, payout, actor)) || (await ownHand(sql, payout, actor)).isPayeeElsewhere;
}

const COLUMNS = `d.id, d.payout_id, d.stated, d.expected, income_instant(d.opened_at) as opened_at,
  income_instant(d.resolved_at) as resolved_at`;

/** Disputes of cooperatives that are open, oldest first. */
export async function openDisputes(sql: Sql, cooperativeIds: readonly string[]): Promise<readonly Dispute[]> {
  const rows = await sql(
    `select ${COLUMNS} from dispute d join payout p on p.id = d.payout_id
      where p.cooperative_id = any(?) and d.resolved_at is null order by d.opened_at`,
    [[...cooperativeIds]],
  );
  return rows.map(readDispute);
}

export async function disputeById(sql: Sql, id: string): Promise<Dispute> {
  const rows = await sql(`select ${COLUMNS} from dispute d where d.id = ?`, [id]);
  if (!rows[0]) throw new IncomeRefused({ refused: "not_found", what: "dispute", id });
  return readDispute(rows[0]);
}

function readDispute(row: Row): Dispute {
  return {
    id: text(row, "id"),
    payoutId: text(row, "payout_id"),
    statedDong: dongIn(row, "stated"),
    expectedDong: dongIn(row, "expected"),
    openedAt: text(row, "opened_at"),
    resolvedAt: textOrNull(row, "resolved_at"),
  };
}
