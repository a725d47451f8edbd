import { dong } from "@cho-phien/money";
import { expect, it } from "vitest";
import { memberAccount } from "./account-ref";
import type { Refusal } from "./refusal";
import { refusalSentence } from "./sentence";

const said = (refusal: Refusal, language: "vi" | "en") => refusalSentence(refusal, language).replaceAll("\u00A0", " ");

it("names the basis of a rule that has no pool", () => {
  const refusal: Refusal = { refused: "basis_not_applicable", basis: "maker", needed: ["pool", "contribution"] };
  expect(said(refusal, "vi")).toContain("theo người làm ra");
  expect(said(refusal, "en")).toContain("by maker");
});

it("names an account by its words, not by its kind", () => {
  const account = memberAccount("member_in_transit", { cooperativeId: "htx", memberId: "Mỷ" });
  const refusal: Refusal = { refused: "below_zero", account, balanceDong: dong(5n), neededDong: dong(1_000n) };
  expect(said(refusal, "vi")).toBe("“Đã chi, chờ xác nhận” chỉ có 5 ₫, cần 1.000 ₫. Hãy đảo bút toán sau trước.");
  expect(said(refusal, "en")).toBe(
    "“Paid, not yet confirmed” holds 5 ₫, and 1,000 ₫ is needed. Reverse the later journal first.",
  );
});

it("asks for the reason of the act that lacks one", () => {
  expect(said({ refused: "reason_missing", act: "correction" }, "vi")).toBe("Hãy chọn lý do điều chỉnh.");
  expect(said({ refused: "reason_missing", act: "goods_deduction" }, "en")).toBe("Say what the goods deducted were.");
});
