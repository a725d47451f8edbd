import { describe, expect, it } from "vitest";
import { ordersPath, parseOrdersView } from "./orders-path";

describe("ordersPath", () => {
  it("leaves out the first page and an unset filter", () => {
    expect(ordersPath({ step: "placed", page: 1 })).toBe("/hop-tac-xa/don?step=placed");
  });
  it("carries filter and page", () => {
    expect(ordersPath({ step: "delivered", isCashDue: true, page: 3 })).toBe(
      "/hop-tac-xa/don?step=delivered&cash=due&page=3",
    );
  });
});

describe("parseOrdersView", () => {
  it("reads back what ordersPath wrote", () => {
    expect(parseOrdersView({ step: "delivered", cash: "due", page: "3" })).toEqual({
      step: "delivered",
      isCashDue: true,
      page: 3,
    });
  });
  it.each([{}, { step: "everything" }, { page: "0" }, { page: "-1" }, { page: "1e9" }, { page: "1.5" }])(
    "falls back to the first page of new orders for %j",
    (query) => expect(parseOrdersView(query)).toEqual({ step: "placed", isCashDue: false, page: 1 }),
  );
  it("filters by cash only where cash can be due", () => {
    expect(parseOrdersView({ step: "placed", cash: "due" }).isCashDue).toBe(false);
  });
});
