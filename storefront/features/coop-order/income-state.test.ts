import type { ConsignmentDetail } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { incomeStateOf } from "./income-state";

const line: ConsignmentDetail["lines"][number] = {
  id: "line",
  name: "Chè Shan tuyết",
  variant: "200 g",
  quantity: 1,
  returnedCount: 0,
  unitPriceDong: "120000",
  amountDong: "120000",
  photo: null,
  settledAt: null,
};
const settled = { ...line, settledAt: "2026-11-22T03:00:00.000Z" };

describe("incomeStateOf", () => {
  it("waits while goods or money are under way", () => {
    expect(incomeStateOf({ step: "shipped", payment: "received", lines: [line] })).toBe("waiting");
    expect(incomeStateOf({ step: "delivered", payment: "due_on_delivery", lines: [line] })).toBe("waiting");
  });
  it("comes soon once both have arrived", () => {
    expect(incomeStateOf({ step: "delivered", payment: "received", lines: [line, settled] })).toBe("soon");
  });
  it("is recorded when every line is settled", () => {
    expect(incomeStateOf({ step: "delivered", payment: "received", lines: [settled, settled] })).toBe("recorded");
  });
});
