import { sum, type Dong } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands, historyMarket, play } from "../test/market/history";
import type { Movement, Opening } from "./statement";
import { statementOf } from "./statement";

type Played = ReturnType<typeof historyMarket>["journals"];

/** Every posting by itself: an opening before the middle of the history, a movement after it. */
function halvesOf(journals: Played, middle: string): readonly [readonly Opening[], readonly Movement[]] {
  const [before, after] = [
    journals.filter((it) => it.effectiveAt < middle),
    journals.filter((it) => it.effectiveAt >= middle),
  ];
  return [movementsOf(before).map(({ account, method, dong }) => ({ account, method, dong })), movementsOf(after)];
}

function movementsOf(journals: Played): readonly Movement[] {
  return journals.flatMap((journal) =>
    journal.postings.map(({ account, amountDong }) => ({
      account: account.kind,
      kind: journal.kind,
      channel: journal.channel,
      method:
        journal.kind.startsWith("payout") || journal.kind.startsWith("receipt") || journal.kind === "correction"
          ? ("cash" as const)
          : null,
      dong: amountDong,
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
        const [openings, movements] = halvesOf(market.journals, middle);
        const statement = statementOf(openings, movements);
        const held = (...accounts: string[]): Dong =>
          sum([...openings, ...movements].filter((it) => accounts.includes(it.account)).map((it) => it.dong));
        const closing = Object.fromEntries(statement.map((it) => [it.key, it.closingDong]));
        expect(closing).toMatchObject({
          market: held("coop_due", "coop_advance"),
          shipping: held("shipping"),
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
    expect(() => statementOf([], [{ ...stray, dong: sum([1n as Dong]) }])).toThrow(
      /section market: opening and lines make 0, the accounts hold 1/,
    );
  });
});
