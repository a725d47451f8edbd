import { subtract, type Dong } from "@cho-phien/money";
import type { KnownMember } from "./accrue";
import { evidenceRefusal, isPayeesSide, type Evidence } from "./evidence";
import { bucketTotal, takeFromBuckets, type Bucket } from "./bucket";
import { memberMoves, type Occasion } from "./member-move";
import type { Journal } from "./posting";
import type { Refusal } from "./refusal";

/** What is still in transit, with the ids for the part that arrived and the part that goes back to her due. */
export type DisputedBucket = Bucket & { readonly returnJournalId: string };

export type Resolution = {
  readonly disputeId: string;
  readonly cooperativeId: string;
  readonly member: KnownMember;
  /** How much of the missing money reached her after all; the rest was never paid and is due again. */
  readonly arrivedDong: Dong;
  /** Her own statement (level 3 or 4) that this is so; null when she has not spoken. */
  readonly memberSide: Evidence | null;
  /** The officer who agrees; null when none has. */
  readonly officer: { readonly id: string; readonly hasRoleInCooperative: boolean } | null;
  readonly inTransit: readonly DisputedBucket[];
};

/** Closes a dispute: nobody can alone. Arrived money is confirmed, the rest goes back to member_due. */
export function resolveDispute(occasion: Occasion, resolution: Resolution): readonly Journal[] | Refusal {
  const { arrivedDong, inTransit } = resolution;
  const refusal = sidesRefusal(resolution);
  if (refusal !== null) return refusal;
  const sentDong = bucketTotal(inTransit);
  if (arrivedDong < 0n) return { refused: "amount_not_positive", amountDong: arrivedDong };
  if (arrivedDong > sentDong) return { refused: "stated_above_sent", statedDong: arrivedDong, sentDong };
  const arrived = takeFromBuckets(inTransit, arrivedDong);
  return [
    ...moves(occasion, resolution, { kind: "receipt.confirmed", to: "member_received", buckets: arrived }),
    ...moves(occasion, resolution, {
      kind: "payout.failed",
      to: "member_due",
      buckets: withoutArrived(inTransit, arrived),
    }),
  ];
}

function sidesRefusal({ memberSide, officer }: Resolution): Refusal | null {
  const missing = [
    ...(memberSide === null || !isPayeesSide(memberSide) ? (["member"] as const) : []),
    ...(officer === null || officer.hasRoleInCooperative ? (["officer"] as const) : []),
    ...(memberSide !== null && officer !== null && isOneOfficer(memberSide, officer)
      ? (["second_officer"] as const)
      : []),
  ];
  if (missing.length > 0) return { refused: "resolution_needs_both", missing };
  return memberSide === null ? null : evidenceRefusal(memberSide);
}

/** At a desk the officer writes the member's word: alone she would then be both sides. */
function isOneOfficer({ writer }: Evidence, officer: { readonly id: string }): boolean {
  return writer.type === "union_officer" && writer.id === officer.id;
}

type Side = {
  kind: "receipt.confirmed" | "payout.failed";
  to: "member_received" | "member_due";
  buckets: readonly Bucket[];
};

function moves(occasion: Occasion, resolution: Resolution, { kind, to, buckets }: Side): readonly Journal[] {
  return memberMoves(occasion, {
    kind,
    from: "member_in_transit",
    to,
    cooperativeId: resolution.cooperativeId,
    member: resolution.member,
    source: { type: "dispute", id: resolution.disputeId },
    reason: null,
    buckets,
  });
}

function withoutArrived(inTransit: readonly DisputedBucket[], arrived: readonly Bucket[]): readonly Bucket[] {
  const rest = inTransit.map((bucket) => {
    const part = arrived.find(({ journalId }) => journalId === bucket.journalId);
    const amountDong = part === undefined ? bucket.amountDong : subtract(bucket.amountDong, part.amountDong);
    return { ...bucket, journalId: bucket.returnJournalId, amountDong };
  });
  return takeFromBuckets(rest, bucketTotal(rest));
}
