import { add, allocate, negate, sum, ZERO_DONG, type Dong } from "@cho-phien/money";
import { accountKey } from "./account-ref";
import { belowZeroAfter, type Balances } from "./balance";
import { mirror } from "./mirror";
import { assertBalanced, reverse, tidyPostings, type Entry, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";

export type Refund = {
  readonly lineId: string;
  readonly returnId: string;
  readonly soldPieces: bigint;
  readonly alreadyReturnedPieces: bigint;
  readonly returnedPieces: bigint;
  /** Whether the shopper also gets the line's shipping back, in proportion. */
  readonly returnsShipping: boolean;
  readonly settled: Journal;
  /** The accrual of this line in force; null while it is not shared, or when it went into a pool. */
  readonly accrued: Journal | null;
  /** The balances of every account of the two journals and of the advances, at least. */
  readonly balances: Balances;
};

/**
 * `sale.refunded`: the mirror of settled and accrued for the returned pieces. A member or a cooperative that was already
 * paid owes it as an advance. All pieces returned, in however many parts, undo the line to the last đồng.
 */
export function refundSale(entry: Entry, refund: Refund): Journal | Refusal {
  const { soldPieces, alreadyReturnedPieces, returnedPieces } = refund;
  if (returnedPieces <= 0n || alreadyReturnedPieces + returnedPieces > soldPieces) {
    return { refused: "returned_above_sold", returnedPieces, alreadyReturnedPieces, soldPieces };
  }
  const upToNow = partOf(refund, alreadyReturnedPieces + returnedPieces);
  const before = partOf(refund, alreadyReturnedPieces);
  const postings = mirror([...upToNow, ...reverse(before)], {
    balances: refund.balances,
    drawn: ["member_due", "coop_due", "coop_income", "shipping"],
  });
  // Pieces sold for less than one đồng each: there is nothing to give back yet.
  if (postings.length === 0) return { refused: "amount_not_positive", amountDong: ZERO_DONG };
  return belowZeroAfter(refund.balances, postings) ?? refundJournal(entry, refund, postings);
}

function refundJournal(entry: Entry, { settled, lineId, returnId }: Refund, postings: readonly Posting[]): Journal {
  return assertBalanced({
    id: entry.journalId,
    kind: "sale.refunded",
    idemKey: `sale.refunded:${lineId}:${returnId}`,
    cooperativeId: settled.cooperativeId,
    channel: settled.channel,
    incomeKind: settled.incomeKind,
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "return", id: returnId },
    reversesId: null,
    postings,
  });
}

/** What the settled and accrued journals would say had only these pieces been sold. */
function partOf({ settled, accrued, soldPieces, returnsShipping }: Refund, pieces: bigint): readonly Posting[] {
  const inOwnBook = (posting: Posting) => ["coop_claim", "coop_income"].includes(posting.account.kind);
  const platformHalf = settled.postings.filter((posting) => !inOwnBook(posting));
  const part = scaled(returnsShipping ? platformHalf : withoutShipping(platformHalf), { pieces, soldPieces });
  const netDong = amountOn(part, "coop_due");
  const ownHalf = settled.postings
    .filter(inOwnBook)
    .map((posting) => ({ ...posting, amountDong: posting.amountDong < 0n ? negate(netDong) : netDong }));
  return tidyPostings([...part, ...ownHalf, ...(accrued === null ? [] : toSize(accrued.postings, netDong))]);
}

function withoutShipping(postings: readonly Posting[]): readonly Posting[] {
  const shippingDong = amountOn(postings, "shipping");
  return postings
    .filter(({ account }) => account.kind !== "shipping")
    .map((posting) =>
      posting.account.kind.startsWith("clearing_")
        ? { ...posting, amountDong: add(posting.amountDong, shippingDong) }
        : posting,
    );
}

function scaled(
  postings: readonly Posting[],
  { pieces, soldPieces }: { pieces: bigint; soldPieces: bigint },
): readonly Posting[] {
  const [part] = allocate(movedBy(postings), [
    { key: "returned", weight: pieces },
    { key: "still_sold", weight: soldPieces - pieces },
  ]);
  return toSize(postings, part?.amountDong ?? ZERO_DONG);
}

/** The same postings in the same proportions, moving another sum; each side sums to it exactly. */
function toSize(postings: readonly Posting[], movedDong: Dong): readonly Posting[] {
  return [...sideToSize(postings, { isTo: true, movedDong }), ...sideToSize(postings, { isTo: false, movedDong })];
}

function sideToSize(
  postings: readonly Posting[],
  { isTo, movedDong }: { isTo: boolean; movedDong: Dong },
): readonly Posting[] {
  const side = postings.filter(({ amountDong }) => amountDong > 0n === isTo);
  const keyOf = ({ account, communeCode }: Posting) => `${accountKey(account)}|${communeCode ?? ""}`;
  const shares = side.map((posting) => ({
    key: keyOf(posting),
    weight: isTo ? posting.amountDong : -posting.amountDong,
  }));
  const parts = new Map(
    allocate(isTo ? movedDong : negate(movedDong), shares).map(({ key, amountDong }) => [key, amountDong]),
  );
  return side.map((posting) => ({ ...posting, amountDong: parts.get(keyOf(posting)) ?? ZERO_DONG }));
}

function movedBy(postings: readonly Posting[]): Dong {
  return sum(postings.filter(({ amountDong }) => amountDong > 0n).map(({ amountDong }) => amountDong));
}

function amountOn(postings: readonly Posting[], kind: Posting["account"]["kind"]): Dong {
  return sum(postings.filter(({ account }) => account.kind === kind).map(({ amountDong }) => amountDong));
}
