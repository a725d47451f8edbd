import { describe, expect, it } from "vitest";
import { isSamePage, skeletonOf } from "./skeleton-table";

describe("the shape of a page on its way", () => {
  it.each([
    ["/hop-tac-xa", "cards"],
    ["/en/hop-tac-xa/hang?state=draft", "list"],
    ["/hop-tac-xa/hang/prod_1", "detail"],
    ["/hop-tac-xa/thanh-vien/mem_1/sua", "form"],
    ["/vi/hop-tac-xa/don", "list"],
    ["/hop-tac-xa/tien/sao-ke?month=2026-10", "detail"],
  ])("%s is a %s", (href, shape) => expect(skeletonOf(href)).toBe(shape));

  it("another question to the open page leaves the page where it is", () => {
    expect(isSamePage("/hop-tac-xa/don?step=placed", "/vi/hop-tac-xa/don")).toBe(true);
    expect(isSamePage("/hop-tac-xa/don/csgn_1", "/hop-tac-xa/don")).toBe(false);
  });
});
