import { randomUUID } from "node:crypto";
import { newJournalId } from "../../backend/src/modules/income/ledger/journal-id.ts";

/** The measured act: five lines of one order settled and shared among twelve members, 10 journals in one post. */
export const LINES = 5;
export const MEMBERS = 12;
export const COOPERATIVES = 50;
export const MONTHS = 24;
/** Seven postings settle a line, fifteen share it. */
export const POSTINGS_OF_SALE = LINES * (7 + MEMBERS + 3);

type Posting = {
  readonly kind: string;
  readonly cooperative_id: string;
  readonly member_id: string | null;
  readonly amount: string;
  readonly commune_code: string | null;
};
export type SaleJournal = Readonly<Record<string, string | null>> & { readonly id: string };
export type Sale = readonly { readonly journal: SaleJournal; readonly postings: readonly Posting[] }[];

/** What one line moves, in đồng: 200,000 from the shopper, 180,000 for the cooperative, 12,000 for each member. */
export const amounts = {
  charged: 200_000,
  net: 180_000,
  fee: 10_000,
  shipping: 8_000,
  tax: 2_000,
  share: 12_000,
  kept: 27_000,
  fund: 9_000,
};

export const cooperativeName = (n: number) => `coop_${n % COOPERATIVES}`;
export const memberName = (cooperative: string, n: number) => `${cooperative}_member_${n}`;
/** The middle of one of 24 months from January 2025. */
export const monthInstant = (n: number) => new Date(Date.UTC(2025, n % MONTHS, 15)).toISOString();

/** The nth sale; its cooperative and month follow from n. */
export function saleOf(n: number): Sale {
  const coop = cooperativeName(n);
  return Array.from({ length: LINES }, (_, line) =>
    lineOf(coop, `${n}-${line}-${randomUUID()}`, monthInstant(n)),
  ).flat();
}

function lineOf(coop: string, lineId: string, at: string): Sale {
  const journal = (kind: string): SaleJournal => ({
    ...{ id: newJournalId(), kind, idem_key: `${kind}:${lineId}`, cooperative_id: coop, channel: "online" },
    ...{ income_kind: "sale_payout", effective_at: at, actor_type: "job", actor_id: "bench", reason: null },
    ...{ source_type: "consignment_line", source_id: lineId, reverses_id: null },
  });
  const line = (kind: string, amount: number, member: number | null = null): Posting => ({
    ...{ kind, cooperative_id: coop, amount: String(amount) },
    member_id: member === null ? null : memberName(coop, member),
    commune_code: member === null ? null : `0295${member % 3}`,
  });
  const settled = [
    ...[line("clearing_cod", -amounts.charged), line("coop_due", amounts.net), line("platform_fee", amounts.fee)],
    ...[line("shipping", amounts.shipping), line("tax_due", amounts.tax)],
    ...[line("coop_claim", -amounts.net), line("coop_income", amounts.net)],
  ];
  const shared = [
    line("coop_income", -amounts.net),
    ...Array.from({ length: MEMBERS }, (_, member) => line("member_due", amounts.share, member)),
    ...[line("coop_retained", amounts.kept), line("coop_fund", amounts.fund)],
  ];
  return [
    { journal: journal("sale.settled"), postings: settled },
    { journal: journal("member.accrued"), postings: shared },
  ];
}
