import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { accountKey, bookAccount, memberAccount } from "./account-ref";
import { distributeIncome, type Distribution } from "./distribution";
import { isRefusal } from "./refusal";

const occasion = { effectiveAt: "2026-10-01T02:00:00.000Z", actor: { type: "coop_staff", id: "s1" } };
const run: Distribution = {
  distributionId: "run-9",
  month: "2026-09",
  rule: {
    id: "rule-1",
    cooperativeId: "htx",
    version: 1,
    validFrom: "2026-01-01",
    basis: "pool",
    retainedBp: 2_500,
    fundBp: 500,
    memberBp: 7_000,
    advanceCapBp: 5_000,
    minutesRef: "BB 1",
  },
  incomeKind: "surplus_labour",
  pools: [
    { journalId: "j1", channel: "online", amountDong: dong(800n) },
    { journalId: "j2", channel: "fair", amountDong: dong(200n) },
  ],
  contributions: [
    { memberId: "Hoa", units: 3n, ratePerUnit: 1n },
    { memberId: "Lan", units: 1n, ratePerUnit: 1n },
  ],
  members: [
    { memberId: "Hoa", communeCode: "01237" },
    { memberId: "Lan", communeCode: "01237" },
  ],
  balances: new Map([
    [accountKey(bookAccount("coop_income", "htx")), dong(1_000n)],
    [accountKey(memberAccount("member_advance", { cooperativeId: "htx", memberId: "Hoa" })), dong(-150n)],
  ]),
  minutesRef: "BB 9",
  lockedThrough: null,
};

function decided(distribution: Distribution) {
  const outcome = distributeIncome(occasion, distribution);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

describe("distributeIncome", () => {
  it("previews exactly what it enters", () => {
    expect(decided(run).preview).toEqual({
      distributableDong: 1_000n,
      repaidDong: 0n,
      shares: [
        { memberId: "Hoa", amountDong: 525n, nettedDong: 150n },
        { memberId: "Lan", amountDong: 175n, nettedDong: 0n },
      ],
      retainedDong: 250n,
      fundDong: 50n,
    });
    expect(decided(run).journals.map(({ idemKey }) => idemKey)).toEqual([
      "member.accrued:run-9:online",
      "member.accrued:run-9:fair",
    ]);
  });

  it("gives the same journals for the same facts in another order", () => {
    const other = { ...run, contributions: [...run.contributions].reverse(), members: [...run.members].reverse() };
    expect(decided(other)).toEqual(decided(run));
  });

  it("repays a shared-too-early pool even when nothing is left to share", () => {
    const owed = new Map([...run.balances, [accountKey(bookAccount("coop_income_advance", "htx")), dong(-5_000n)]]);
    const { preview } = decided({ ...run, balances: owed });
    expect(preview).toMatchObject({ distributableDong: 0n, repaidDong: 1_000n, shares: [] });
  });

  it("refuses to share more than there is", () => {
    const balances = new Map([[accountKey(bookAccount("coop_income", "htx")), dong(900n)]]);
    expect(distributeIncome(occasion, { ...run, balances })).toMatchObject({
      refused: "below_zero",
      balanceDong: 100n,
    });
  });

  it("refuses an empty pool and a stranger among the members", () => {
    expect(distributeIncome(occasion, { ...run, pools: [] })).toMatchObject({ refused: "amount_not_positive" });
    expect(distributeIncome(occasion, { ...run, members: [] })).toMatchObject({ refused: "unknown_member" });
  });
});
