import { negate } from "@cho-phien/money";
import { memberAccount } from "./account-ref";
import type { KnownMember } from "./accrue";
import type { Bucket } from "./bucket";
import { assertBalanced, type Entry, type Journal, type JournalKind } from "./posting";

/** What a decision that may make several journals is told besides the facts. */
export type Occasion = Pick<Entry, "effectiveAt" | "actor">;

export type MemberMove = {
  readonly kind: JournalKind;
  readonly from: "member_due" | "member_in_transit";
  readonly to: "member_due" | "member_in_transit" | "member_received";
  readonly cooperativeId: string;
  readonly member: KnownMember;
  readonly source: Journal["source"];
  readonly reason: string | null;
  readonly buckets: readonly Bucket[];
};

/** One journal per bucket with an amount: hers on one account → hers on another. */
export function memberMoves(occasion: Occasion, move: MemberMove): readonly Journal[] {
  return move.buckets.filter(({ amountDong }) => amountDong > 0n).map((bucket) => moveJournal(occasion, move, bucket));
}

function moveJournal({ effectiveAt, actor }: Occasion, move: MemberMove, bucket: Bucket): Journal {
  const { memberId, communeCode } = move.member;
  const owner = { cooperativeId: move.cooperativeId, memberId };
  return assertBalanced({
    id: bucket.journalId,
    kind: move.kind,
    idemKey: `${move.kind}:${move.source.id}:${bucket.channel}:${bucket.incomeKind}`,
    cooperativeId: move.cooperativeId,
    channel: bucket.channel,
    incomeKind: bucket.incomeKind,
    effectiveAt,
    actor,
    reason: move.reason,
    source: move.source,
    reversesId: null,
    postings: [
      { account: memberAccount(move.from, owner), amountDong: negate(bucket.amountDong), communeCode },
      { account: memberAccount(move.to, owner), amountDong: bucket.amountDong, communeCode },
    ],
  });
}
