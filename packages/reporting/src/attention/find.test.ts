import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import type { AttentionFacts, AttentionKind } from "./attention";
import { needsAttention } from "./find";
import { attentionSteps } from "./next-step";

const NOTHING: AttentionFacts = {
  today: "2026-11-29",
  payouts: [],
  disputes: [],
  cooperatives: [],
  certificates: [],
  awaited: [],
};
const PLACE = { cooperativeId: "Bản Mây", communeCode: "00715" };
const kinds = (facts: Partial<AttentionFacts>) => needsAttention({ ...NOTHING, ...facts }).map((it) => it.kind);

describe("needs attention", () => {
  const payout = (paidOn: string, awaiting = 70_000n) => ({
    ...PLACE,
    payoutId: paidOn,
    paidOn,
    awaitingDong: dong(awaiting),
  });

  it("from the fifteenth day after a payout nobody confirmed, with what awaits", () => {
    expect(needsAttention({ ...NOTHING, payouts: [payout("2026-11-14"), payout("2026-11-15")] })).toEqual([
      { kind: "paid_unconfirmed", subjectId: "2026-11-14", ...PLACE, days: 15, amountDong: 70_000n },
    ]);
    expect(kinds({ payouts: [payout("2026-10-01", 0n)] })).toEqual([]);
  });

  it("a receipt that was short, and a dispute about something else", () => {
    const dispute = (disputeId: string, missing: bigint) => ({
      ...PLACE,
      disputeId,
      openedOn: "2026-11-20",
      missingDong: dong(missing),
    });
    expect(needsAttention({ ...NOTHING, disputes: [dispute("a", 40_000n), dispute("b", 0n)] })).toMatchObject([
      { kind: "short_receipt", days: 9, amountDong: 40_000n },
      { kind: "dispute_open", amountDong: null },
    ]);
  });

  it("a cooperative without a sale in 60 days, counted from the day it joined if it never sold", () => {
    const cooperative = (joinedOn: string, lastSaleOn: string | null) => ({ ...PLACE, joinedOn, lastSaleOn });
    expect(kinds({ cooperatives: [cooperative("2026-01-01", "2026-09-30")] })).toEqual(["no_sale"]);
    expect(kinds({ cooperatives: [cooperative("2026-01-01", "2026-10-01")] })).toEqual([]);
    expect(kinds({ cooperatives: [cooperative("2026-09-01", null), cooperative("2026-11-01", null)] })).toEqual([
      "no_sale",
    ]);
  });

  it("a certificate in its last 90 days, and one that ended", () => {
    const certificate = (validUntil: string) => ({ ...PLACE, certificateId: validUntil, validUntil });
    expect(
      needsAttention({ ...NOTHING, certificates: [certificate("2027-02-27"), certificate("2027-02-28")] }),
    ).toMatchObject([{ kind: "certificate_ends", days: 90 }]);
    expect(kinds({ certificates: [certificate("2026-11-29"), certificate("2026-11-28")] })).toEqual([
      "certificate_ended",
      "certificate_ends",
    ]);
  });

  it("a commune that has not submitted, from the day after it was due", () => {
    const awaited = (dueOn: string) => ({ communeCode: "00721", periodCode: "2026-Q3", dueOn });
    expect(kinds({ awaited: [awaited("2026-11-29")] })).toEqual([]);
    expect(needsAttention({ ...NOTHING, awaited: [awaited("2026-11-28")] })).toMatchObject([
      { subjectId: "00721/2026-Q3", days: 1 },
    ]);
  });

  it("what waits longest first, by thresholds that can be set", () => {
    const facts = { ...NOTHING, payouts: [payout("2026-11-25"), payout("2026-11-20")] };
    const soon = { unconfirmedDays: 3, noSaleDays: 60, certificateDays: 90 };
    expect(needsAttention(facts, soon).map((it) => it.days)).toEqual([9, 4]);
    expect(needsAttention(facts)).toEqual([]);
  });
});

it("every row says what helps next, in both languages", () => {
  const all: readonly AttentionKind[] = [
    "paid_unconfirmed",
    "short_receipt",
    "dispute_open",
    "no_sale",
    "certificate_ends",
    "certificate_ended",
    "commune_not_submitted",
  ];
  expect(Object.keys(attentionSteps).sort()).toEqual([...all].sort());
  for (const kind of all)
    for (const { nextStep } of [attentionSteps[kind].vi, attentionSteps[kind].en]) expect(nextStep).toMatch(/\.$/);
});
