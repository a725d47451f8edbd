import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { bookAccount, memberAccount } from "./account-ref";
import { assertBalanced, reverse, tidyPostings, type Journal, type Posting } from "./posting";

const income = (amount: bigint): Posting => ({
  account: bookAccount("coop_income", "htx"),
  amountDong: dong(amount),
  communeCode: null,
});
const due = (amount: bigint, communeCode: string | null = "00691"): Posting => ({
  account: memberAccount("member_due", { cooperativeId: "htx", memberId: "Mỷ" }),
  amountDong: dong(amount),
  communeCode,
});

function journal(postings: readonly Posting[]): Journal {
  return {
    id: "j1",
    kind: "member.accrued",
    idemKey: "member.accrued:line-1",
    cooperativeId: "htx",
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: "2026-07-01T02:00:00.000Z",
    actor: { type: "system", id: "scan" },
    reason: null,
    source: { type: "consignment_line", id: "line-1" },
    reversesId: null,
    postings,
  };
}

describe("assertBalanced", () => {
  it("adds up lines of one account, drops zeros and sorts", () => {
    const { postings } = assertBalanced(journal([due(3n), income(-5n), due(2n), income(0n)]));
    expect(postings).toEqual([income(-5n), due(5n)]);
  });

  it("keeps one account's communes apart", () => {
    const { postings } = assertBalanced(journal([due(3n, "01237"), due(2n), income(-5n)]));
    expect(postings).toEqual([income(-5n), due(2n), due(3n, "01237")]);
  });

  it.each([
    ["out of balance", [income(-5n), due(4n)], "out of balance by -1"],
    ["empty", [], "moves nothing"],
    ["all zero", [income(0n), due(0n)], "moves nothing"],
    ["a member's line without her commune", [income(-5n), due(5n, null)], "commune is for members only"],
    ["a commune on a book account", [{ ...income(-5n), communeCode: "00691" }, due(5n)], "commune is for members only"],
    [
      "nobody's member account",
      [income(-5n), { ...due(5n), account: bookAccount("member_due", "htx") }],
      "wrong owner",
    ],
    ["another book", [{ ...income(-5n), account: bookAccount("coop_income", "tht") }, due(5n)], "another book"],
  ])("throws on a journal that is %s", (_what, postings, message) => {
    expect(() => assertBalanced(journal(postings))).toThrow(message);
  });
});

it("reverse undoes the postings to nothing", () => {
  const postings = [income(-5n), due(5n)];
  expect(tidyPostings([...postings, ...reverse(postings)])).toEqual([]);
});
