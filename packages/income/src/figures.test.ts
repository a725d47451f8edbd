import { dong } from "@cho-phien/money";
import { expect, it } from "vitest";
import type { AccountKind } from "./account";
import { bookAccount, memberAccount } from "./account-ref";
import type { RecordedJournal } from "./as-of";
import { balancesAsOf, figuresOf } from "./figures";
import { monthlyFigures } from "./monthly";

const mỷ = { cooperativeId: "htx", memberId: "Mỷ" };
const ALL = { effectiveUntil: null, recordedUntil: null };

type Told = { from: AccountKind; to: AccountKind; amount: bigint; effectiveAt: string; recordedAt?: string };

function told({ from, to, amount, effectiveAt, recordedAt = effectiveAt }: Told): RecordedJournal {
  const line = (kind: AccountKind, amountDong: bigint) => {
    const isHers = kind.startsWith("member_");
    const account = isHers ? memberAccount(kind, mỷ) : bookAccount(kind, "htx");
    return { account, amountDong: dong(amountDong), communeCode: isHers ? "00691" : null };
  };
  return {
    id: `${from}-${effectiveAt}`,
    kind: "member.accrued",
    idemKey: `${from}-${effectiveAt}`,
    cooperativeId: "htx",
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt,
    recordedAt,
    actor: { type: "system", id: "scan" },
    reason: null,
    source: { type: "line", id: "l" },
    reversesId: null,
    postings: [line(from, -amount), line(to, amount)],
  };
}

const history = [
  told({ from: "coop_income", to: "member_due", amount: 900n, effectiveAt: "2026-06-10T02:00:00Z" }),
  told({ from: "member_due", to: "member_in_transit", amount: 600n, effectiveAt: "2026-06-20T02:00:00Z" }),
  told({ from: "member_in_transit", to: "member_received", amount: 400n, effectiveAt: "2026-07-02T02:00:00Z" }),
  told({
    from: "coop_income",
    to: "member_due",
    amount: 50n,
    effectiveAt: "2026-06-25T02:00:00Z",
    recordedAt: "2026-07-09T02:00:00Z",
  }),
];

it("keeps accrued, paid and confirmed apart", () => {
  expect(figuresOf(balancesAsOf(history, ALL), mỷ)).toEqual({
    accruedDong: 950n,
    paidDong: 600n,
    confirmedDong: 400n,
    dueDong: 350n,
    inTransitDong: 200n,
    advanceDong: 0n,
  });
});

it("reads as it stood, and as it was known, on any day", () => {
  const june = { effectiveUntil: "2026-06-30T16:59:59Z", recordedUntil: null };
  expect(figuresOf(balancesAsOf(history, june), mỷ)).toMatchObject({ accruedDong: 950n, confirmedDong: 0n });
  const published = { ...june, recordedUntil: "2026-07-05T00:00:00Z" };
  expect(figuresOf(balancesAsOf(history, published), mỷ)).toMatchObject({ accruedDong: 900n, paidDong: 600n });
});

it("rolls postings up by the month they happened in", () => {
  const rows = monthlyFigures(history, ALL);
  expect(
    rows.map(({ month, accruedDong, paidDong, confirmedDong }) => [month, accruedDong, paidDong, confirmedDong]),
  ).toEqual([
    ["2026-06", 950n, 600n, 0n],
    ["2026-07", 0n, 0n, 400n],
  ]);
});
