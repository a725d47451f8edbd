import type { Journal } from "@cho-phien/income";
import { sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const items = z.array(z.object({ journal_id: z.string(), payout_id: z.string() }));

type Asked = {
  readonly memberId: string;
  readonly shares: readonly Journal[];
  /** All of hers in this book, oldest first. */
  readonly journals: readonly Journal[];
};

type Covered = { readonly payouts: readonly Journal[]; readonly receipts: readonly Journal[] };

/**
 * Which payouts paid which share: within a channel and kind of income the oldest share is paid first, as payouts take
 * the oldest money first. A share's payouts are those whose đồng overlap it, with the receipts of those payouts.
 */
export async function coveredBy(
  container: MedusaContainer,
  { memberId, shares, journals }: Asked,
): Promise<(shareId: string) => Covered> {
  const sent = journals.filter((it) => it.kind === "payout.sent");
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      "select i.journal_id::text, i.payout_id from payout_item i join payout p on p.id = i.payout_id where p.member_id = ?",
      [memberId],
    );
  const payoutOf = new Map(items.parse(answer.rows).map((it) => [it.journal_id, it.payout_id]));
  return (shareId) => {
    const share = shares.find((it) => it.id === shareId);
    if (!share) return { payouts: [], receipts: [] };
    const alike = (it: Journal) => it.channel === share.channel && it.incomeKind === share.incomeKind;
    const hers = spans(shares.filter(alike), (it) => amountOn(it, "member_due", memberId)).get(shareId);
    const paid = spans(sent.filter(alike), (it) => amountOn(it, "member_in_transit", memberId));
    const payouts = sent.filter((it) => overlap(hers, paid.get(it.id)));
    const ids = new Set(payouts.map((it) => payoutOf.get(it.id)));
    const receipts = journals.filter(
      (it) => it.kind.startsWith("receipt.") && alike(it) && ids.has(payoutOf.get(it.id)),
    );
    return { payouts, receipts };
  };
}

type Span = { readonly from: bigint; readonly to: bigint };

/** Where each journal's amount lies when all are laid end to end. */
function spans(journals: readonly Journal[], amountOf: (journal: Journal) => bigint): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  let from = 0n;
  for (const journal of journals) {
    const to = from + amountOf(journal);
    found.set(journal.id, { from, to });
    from = to;
  }
  return found;
}

function overlap(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.from < other.to && other.from < one.to;
}

function amountOn({ postings }: Journal, kind: string, memberId: string): bigint {
  return sum(
    postings
      .filter(({ account }) => account.kind === kind && account.memberId === memberId)
      .map(({ amountDong }) => amountDong),
  );
}
