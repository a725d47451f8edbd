import { expect, it } from "vitest";
import { orderCells } from "./order-facts";

const facts = { cooperative_id: "c", orders: 4, shipped: 3, ship_seconds: 3n * 86_400n, ended: 3, back: 1 };

it("says days to ship with one decimal, half up, and the share that came back of the orders that ended", () => {
  expect(orderCells(facts)).toEqual({
    orders: { value: "4" },
    ship_days: { value: "1.0" },
    returned: { value: "3333" },
  });
  expect(orderCells({ ...facts, ship_seconds: 3n * 86_400n + 3n * 4_320n }).ship_days).toEqual({ value: "1.1" });
});

it("says nothing of the pace where nothing was shipped or has ended", () => {
  const none = { value: null };
  expect(orderCells(undefined)).toEqual({ orders: { value: "0" }, ship_days: none, returned: none });
});
