import { expect, it } from "vitest";
import { accountKey, accountRow, bookAccount, memberAccount } from "./account-ref";

it("two accounts have one key exactly when they are the same", () => {
  const mỷ = { cooperativeId: "htx", memberId: "Mỷ" };
  const keys = [
    bookAccount("coop_income", "htx"),
    bookAccount("coop_income", "tht"),
    bookAccount("coop_fund", "htx"),
    memberAccount("member_due", mỷ),
    memberAccount("member_due", { ...mỷ, memberId: "Dợ" }),
    memberAccount("member_in_transit", mỷ),
  ].map(accountKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(accountKey(memberAccount("member_due", { ...mỷ }))).toBe(accountKey(memberAccount("member_due", mỷ)));
});

it("finds an account's row", () => {
  expect(accountRow(bookAccount("coop_fund", "htx")).holder).toBe("cooperative");
});
