import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import type { AccountKind } from "./account";
import { accountKey, bookAccount, memberAccount } from "./account-ref";
import type { Balances } from "./balance";
import { mirror } from "./mirror";
import type { Posting } from "./posting";

const mỷ = { cooperativeId: "htx", memberId: "Mỷ" };
const income = (amount: bigint): Posting => ({
  account: bookAccount("coop_income", "htx"),
  amountDong: dong(amount),
  communeCode: null,
});
const hers = (kind: AccountKind, amount: bigint): Posting => ({
  account: memberAccount(kind, mỷ),
  amountDong: dong(amount),
  communeCode: "00691",
});
const held = (kind: AccountKind, amount: bigint): Balances =>
  new Map([[accountKey(memberAccount(kind, mỷ)), dong(amount)]]);

describe("mirror", () => {
  const accrued = [income(-100n), hers("member_due", 100n)];

  it("is the exact opposite while the money is still there", () => {
    const undone = mirror(accrued, { balances: held("member_due", 100n), drawn: ["member_due"] });
    expect(undone).toEqual([income(100n), hers("member_due", -100n)]);
  });

  it("draws from what is left, and the rest becomes an advance", () => {
    const undone = mirror(accrued, { balances: held("member_due", 30n), drawn: ["member_due"] });
    expect(undone).toEqual([income(100n), hers("member_advance", -70n), hers("member_due", -30n)]);
  });

  it("draws nothing beyond the balance of an account that may not be drawn", () => {
    expect(mirror(accrued, { balances: held("member_due", 30n), drawn: [] })).toContainEqual(hers("member_due", -100n));
  });

  it("gives an advance back no more than is owed, the rest to her due", () => {
    const refunded = [income(-100n), hers("member_advance", 0n), hers("member_due", 0n)].concat(
      hers("member_advance", -100n),
      income(200n),
    );
    const undone = mirror(refunded, { balances: held("member_advance", -40n), drawn: ["member_due"] });
    expect(undone).toEqual([income(-100n), hers("member_advance", 40n), hers("member_due", 60n)]);
  });
});
