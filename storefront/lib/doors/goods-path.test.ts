import { describe, expect, it } from "vitest";
import { goodsPath, parseGoodsView } from "./goods-path";

describe("the address of a cooperative's goods", () => {
  it("says only what differs from all goods, newest first", () => {
    expect(goodsPath(parseGoodsView({}))).toBe("/hop-tac-xa/hang");
    expect(goodsPath({ q: "khăn", state: "draft", sort: "name", page: 2 })).toBe(
      "/hop-tac-xa/hang?q=kh%C4%83n&state=draft&sort=name&page=2",
    );
  });

  it("leaves out what it does not know", () => {
    expect(parseGoodsView({ q: " khan ", state: "gone", sort: "x", page: "-1" })).toEqual({
      q: "khan",
      state: null,
      sort: "new",
      page: 1,
    });
  });
});
