import { dong } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accrueIncome, isRefusal, monthlyFigures, figuresOf, type SharingBasis } from "../src";
import { balances, COOPERATIVE } from "./market/market";
import { commands, historyMarket, play } from "./market/history";
import { expectInvariants } from "./market/invariants";

/** How many histories the invariants are tried on; HISTORIES=20000 makes a soak of it. */
const HISTORIES = Number(process.env.HISTORIES ?? 150);
const bases = fc.constantFrom<SharingBasis>("maker", "pool");
const caps = fc.constantFrom(0, 2_500, 5_000, 10_000);

describe("a random history of sales, shares, payouts, receipts, refunds and corrections", () => {
  it("keeps the invariants after every step", { timeout: 60_000 + 100 * HISTORIES }, () => {
    fc.assert(
      fc.property(bases, caps, commands, (basis, advanceCapBp, history) => {
        const market = historyMarket({ basis, advanceCapBp });
        history.forEach((command, step) => {
          const before = market.journals.length;
          const outcome = play(market, command, step);
          if (outcome !== null && isRefusal(outcome)) expect(market.journals.length).toBe(before);
          expectInvariants(market);
        });
      }),
      { numRuns: HISTORIES },
    );
  });

  it("gives the same journals when it is played again", () => {
    fc.assert(
      fc.property(bases, commands, (basis, history) => {
        const played = [1, 2].map(() => {
          const market = historyMarket({ basis, advanceCapBp: 5_000 });
          history.forEach((command, step) => play(market, command, step));
          return market.journals;
        });
        expect(played[1]).toEqual(played[0]);
      }),
      { numRuns: 50 },
    );
  });

  it("has a roll-up that adds up to each member's figures", () => {
    fc.assert(
      fc.property(bases, commands, (basis, history) => {
        const market = historyMarket({ basis, advanceCapBp: 5_000 });
        history.forEach((command, step) => play(market, command, step));
        const rows = monthlyFigures(market.journals, { effectiveUntil: null, recordedUntil: null });
        for (const memberId of market.communes.keys()) {
          const hers = rows.filter((row) => row.memberId === memberId);
          const total = (figure: "accruedDong" | "paidDong" | "confirmedDong") =>
            hers.reduce((sum, row) => sum + row[figure], 0n);
          const { accruedDong, paidDong, confirmedDong } = figuresOf(balances(market), {
            cooperativeId: COOPERATIVE,
            memberId,
          });
          expect([total("accruedDong"), total("paidDong"), total("confirmedDong")]).toEqual([
            accruedDong,
            paidDong,
            confirmedDong,
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

it("the order of contributions and members changes nothing in an accrual", () => {
  const people = fc.uniqueArray(fc.record({ memberId: fc.string({ minLength: 1 }), units: fc.bigInt(1n, 99n) }), {
    selector: ({ memberId }) => memberId,
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(people, fc.bigInt(1n, 5_000_000n), (contributions, netDong) => {
      const [market] = [historyMarket({ basis: "maker", advanceCapBp: 10_000 })];
      const rule = market.rules[0];
      if (rule === undefined) throw new Error("The market has a rule");
      const decide = (order: typeof contributions) =>
        accrueIncome(
          { journalId: "j1", effectiveAt: "2026-07-01T00:00:00.000Z", actor: { type: "system", id: "scan" } },
          {
            source: { type: "consignment_line", id: "line" },
            revision: 1,
            channel: "online",
            incomeKind: "sale_payout",
            netDong: dong(netDong),
            rule,
            contributions: order.map((each) => ({ ...each, ratePerUnit: 1n })),
            members: order.map(({ memberId }) => ({ memberId, communeCode: "00691" })),
            balances: new Map([[`coop_income|${COOPERATIVE}|`, dong(netDong)]]),
          },
        );
      expect(decide([...contributions].reverse())).toEqual(decide(contributions));
    }),
  );
});
