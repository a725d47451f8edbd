import { describe, expect, it } from "vitest";
import { nextActOf } from "./next-act";

describe("nextActOf", () => {
  it("asks for the cash once the goods are delivered", () => {
    expect(nextActOf({ step: "delivered", payment: "due_on_delivery" })).toBe("cash");
  });
  it("is done when goods and money have both arrived", () => {
    expect(nextActOf({ step: "delivered", payment: "received" })).toBe("delivered");
  });
  it("speaks of the goods before they are delivered", () => {
    expect(nextActOf({ step: "placed", payment: "due_on_delivery" })).toBe("placed");
    expect(nextActOf({ step: "placed", payment: "awaiting_payment" })).toBe("unpaid");
    expect(nextActOf({ step: "refused", payment: "awaiting_payment" })).toBe("refused");
    expect(nextActOf({ step: "shipped", payment: "received" })).toBe("shipped");
  });
});
