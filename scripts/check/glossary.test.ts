import { describe, expect, it } from "vitest";
import { glossaryOfCode, glossaryOfText, termsOf, unusedTerms, wordsOf } from "./glossary.ts";

const code = (text: string) => glossaryOfCode({ file: "backend/src/a.ts", text }).map(({ says }) => says);

describe("glossary", () => {
  it.each(["subOrderId", "sub_order_id", "sub-order-id", "SubOrderId"])("splits %s into words", (name) => {
    expect(wordsOf(name)).toBe("sub order id");
  });

  it.each([
    ["const vendorId = 1;", "cooperative"],
    ["type SubOrder = 1;", "consignment"],
    ["function commissionOf() {}", "fee"],
    ["const sellers = [];", "cooperative"],
  ])("fails %s", (text, instead) => {
    expect(code(text)[0]).toContain(instead);
  });

  it("leaves Medusa's own names and quoted words alone", () => {
    expect(code('order.vendor_id; const law = "the seller shall invoice"; const permission = 1;')).toEqual([]);
  });

  it("reads prose without what it quotes", () => {
    const said = (text: string) => glossaryOfText({ file: "docs/a.md", text }).length;
    expect(said("The vendor ships.")).toBe(1);
    expect(said("Say cooperative, not `vendor` or “vendor”.")).toBe(0);
  });

  it("finds the terms of the table that no code uses", () => {
    const table =
      "| Code | Tiếng Việt | Meaning |\n|---|---|---|\n| sharing rule | quy chế | x |\n| target, actual | chỉ tiêu | x |\n| cooperative (kind: `htx`) | HTX | x |";
    expect(termsOf(table)).toEqual(["sharing rule", "target", "actual", "cooperative"]);
    const sources = [{ file: "a.ts", text: "const sharingRule = cooperative.targetDong;" }];
    expect(unusedTerms(termsOf(table), sources)).toEqual(["actual"]);
  });
});
