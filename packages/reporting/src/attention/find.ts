import {
  ATTENTION_DEFAULTS,
  type Attention,
  type AttentionFacts,
  type AttentionSettings,
  type CertificateFacts,
} from "./attention";

const DAY_MS = 86_400_000;

/** Everything that needs attention, the longest waiting first. "More than 14 days" starts on the fifteenth. */
export function needsAttention(
  facts: AttentionFacts,
  settings: AttentionSettings = ATTENTION_DEFAULTS,
): readonly Attention[] {
  const rows = [
    ...unconfirmed(facts, settings),
    ...disputes(facts),
    ...withoutSale(facts, settings),
    ...certificates(facts, settings),
    ...notSubmitted(facts),
  ];
  return rows.sort((one, other) => other.days - one.days || (one.subjectId < other.subjectId ? -1 : 1));
}

function unconfirmed({ payouts, today }: AttentionFacts, { unconfirmedDays }: AttentionSettings): Attention[] {
  return payouts
    .filter((it) => it.awaitingDong > 0n && daysFrom(it.paidOn, today) > unconfirmedDays)
    .map(({ payoutId, cooperativeId, communeCode, paidOn, awaitingDong }) => ({
      kind: "paid_unconfirmed",
      subjectId: payoutId,
      communeCode,
      cooperativeId,
      days: daysFrom(paidOn, today),
      amountDong: awaitingDong,
    }));
}

function disputes({ disputes: open, today }: AttentionFacts): Attention[] {
  return open.map(({ disputeId, cooperativeId, communeCode, openedOn, missingDong }) => ({
    kind: missingDong > 0n ? "short_receipt" : "dispute_open",
    subjectId: disputeId,
    communeCode,
    cooperativeId,
    days: daysFrom(openedOn, today),
    amountDong: missingDong > 0n ? missingDong : null,
  }));
}

/** A cooperative that never sold waits since the day it joined. */
function withoutSale({ cooperatives, today }: AttentionFacts, { noSaleDays }: AttentionSettings): Attention[] {
  return cooperatives
    .map((it) => ({ ...it, days: daysFrom(it.lastSaleOn ?? it.joinedOn, today) }))
    .filter((it) => it.days >= noSaleDays)
    .map(({ cooperativeId, communeCode, days }) => ({
      kind: "no_sale",
      subjectId: cooperativeId,
      communeCode,
      cooperativeId,
      days,
      amountDong: null,
    }));
}

function certificates({ certificates: all, today }: AttentionFacts, settings: AttentionSettings): Attention[] {
  const left = ({ validUntil }: CertificateFacts) => daysFrom(today, validUntil);
  return all
    .filter((it) => left(it) <= settings.certificateDays)
    .map((it) => ({
      kind: left(it) < 0 ? "certificate_ended" : "certificate_ends",
      subjectId: it.certificateId,
      communeCode: it.communeCode,
      cooperativeId: it.cooperativeId,
      days: Math.abs(left(it)),
      amountDong: null,
    }));
}

function notSubmitted({ awaited, today }: AttentionFacts): Attention[] {
  return awaited
    .filter((it) => it.dueOn < today)
    .map(({ communeCode, periodCode, dueOn }) => ({
      kind: "commune_not_submitted",
      subjectId: `${communeCode}/${periodCode}`,
      communeCode,
      cooperativeId: null,
      days: daysFrom(dueOn, today),
      amountDong: null,
    }));
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
