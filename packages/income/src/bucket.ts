import { add, smaller, subtract, sum, ZERO_DONG, type Dong } from "@cho-phien/money";
import { accountKey, type AccountRef } from "./account-ref";
import type { Channel, IncomeKind, Journal } from "./posting";

/**
 * A part of a member's money by where it was earned. A payout or a receipt takes from several: it is entered as one
 * journal per part, so that paid and confirmed are known by channel and kind too. Each brings its journal's id.
 */
export type Bucket = {
  readonly journalId: string;
  readonly channel: Channel;
  readonly incomeKind: IncomeKind;
  readonly amountDong: Dong;
};

/** Σ of the buckets; one may be negative when a refund of one channel was drawn from another's money. */
export function bucketTotal(buckets: readonly Pick<Bucket, "amountDong">[]): Dong {
  return sum(buckets.map(({ amountDong }) => amountDong));
}

/** The buckets that make up an amount, filled in the given order (oldest first); the last one in part. */
export function takeFromBuckets<Kept extends Pick<Bucket, "amountDong">>(
  buckets: readonly Kept[],
  amountDong: Dong,
): readonly Kept[] {
  let left = amountDong;
  const taken: Kept[] = [];
  for (const bucket of buckets) {
    if (bucket.amountDong <= 0n || left === ZERO_DONG) continue;
    const part = smaller(left, bucket.amountDong);
    taken.push({ ...bucket, amountDong: part });
    left = subtract(left, part);
  }
  if (left > 0n) throw new Error(`The buckets hold ${left} đồng less than is taken`);
  return taken;
}

/** A member's money on one account by channel and kind, in the order in which it first arrived there. */
export function bucketsOf(journals: readonly Journal[], account: AccountRef): readonly Omit<Bucket, "journalId">[] {
  const buckets = new Map<string, Omit<Bucket, "journalId">>();
  for (const { channel, incomeKind, postings } of journals) {
    for (const posting of postings.filter((each) => accountKey(each.account) === accountKey(account))) {
      const key = `${channel}|${incomeKind}`;
      const amountDong = add(buckets.get(key)?.amountDong ?? ZERO_DONG, posting.amountDong);
      buckets.set(key, { channel, incomeKind, amountDong });
    }
  }
  return [...buckets.values()];
}
