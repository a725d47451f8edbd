import { sum, ZERO_DONG, type Dong } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands, historyMarket, play } from "../test/market/history";
import type { Movement } from "./statement";
import { statementOf } from "./statement";

type Played = ReturnType<typeof historyMarket>["journals"];

/** Every posting as a movement of its own: before the middle of the history, or after it. */
function movementsOf(journals: Played, middle: string): readonly Movement[] {
  return journals.flatMap((journal) =>
    journal.postings.map(({ account, amountDong }) => ({
      account: account.kind,
      kind: journal.kind,
      channel: journal.channel,
      method:
        journal.kind.startsWith("payout") || journal.kind.startsWith("receipt") || journal.kind === "correction"
          ? ("cash" as const)
          : null,
      openingDong: journal.effectiveAt < middle ? amountDong : ZERO_DONG,
      movedDong: journal.effectiveAt < middle ? ZERO_DONG : amountDong,
    })),
  );
}

describe("statementOf", () => {
  it("agrees with the balances whatever happened, and leaves no posting out", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom("maker" as const, "pool" as const), commands, fc.nat(60), (basis, history, day) => {
        const market = historyMarket({ basis, advanceCapBp: 5_000 });
        history.forEach((command, step) => play(market, command, step));
        const middle = new Date(Date.UTC(2026, 0, 2) + day * 86_400_000).toISOString();
        const movements = movementsOf(market.journals, middle);
        const statement = statementOf(movements);
        const held = (...accounts: string[]): Dong =>
          sum(movements.filter((it) => accounts.includes(it.account)).flatMap((it) => [it.openingDong, it.movedDong]));
        const closing = Object.fromEntries(statement.map((it) => [it.key, it.closingDong]));
        expect(closing).toMatchObject({
          market: held("coop_due", "coop_advance"),
          income: held("coop_income", "coop_income_advance"),
          retained: held("coop_retained"),
          fund: held("coop_fund"),
          due: held("member_due", "member_advance"),
          transit: held("member_in_transit"),
          cash: -held("cash_at_coop", "member_in_transit", "member_received"),
        });
      }),
      { numRuns: 300 },
    );
  });

  it("throws rather than hide a posting no line reads", () => {
    const stray = { account: "coop_due", kind: "payout.sent", channel: "online", method: null } as const;
    expect(() => statementOf([{ ...stray, openingDong: ZERO_DONG, movedDong: sum([1n as Dong]) }])).toThrow(
      /section market: opening and lines make 0, the accounts hold 1/,
    );
  });
});
