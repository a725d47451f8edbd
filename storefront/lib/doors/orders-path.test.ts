import { describe, expect, it } from "vitest";
import { ordersPath, parseOrdersView, tabOf } from "./orders-path";

const none = { isCashDue: false, isLate: false, q: "", from: "", to: "" };

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
    const view = { step: "delivered", isCashDue: true, isLate: true, q: "Bình", from: "2026-11-01", to: "2026-11-30" };
    const query = Object.fromEntries(
      new URL(ordersPath({ ...view, step: "delivered", page: 3 }), "http://x").searchParams,
    );
    expect(parseOrdersView(query)).toEqual({ ...view, page: 3 });
  });
  it.each([
    {},
    { step: "everything" },
    { page: "0" },
    { page: "-1" },
    { page: "1e9" },
    { page: "1.5" },
    { from: "2026-13-01" },
  ])("falls back to the first page of new orders for %j", (query) =>
    expect(parseOrdersView(query)).toEqual({ ...none, step: "placed", page: 1 }),
  );
  it("searches every step unless one is named", () => {
    expect(parseOrdersView({ q: "binh" }).step).toBeNull();
    expect(parseOrdersView({ q: "binh", step: "packed" }).step).toBe("packed");
  });
});

describe("tabOf", () => {
  it("keeps what is packed with what is being packed, and what came back together", () => {
    expect([tabOf("packed"), tabOf("failed"), tabOf("returned")]).toEqual(["accepted", "shipped", "refused"]);
  });
});
