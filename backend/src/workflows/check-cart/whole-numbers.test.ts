import { describe, expect, it } from "vitest";
import { firstNotWhole } from "./whole-numbers";

describe("whole numbers at the door", () => {
  it.each([0.5, -1, 1e21, Number.NaN, 1000, "1e3", "1.5", 0.000001, "", true])(
    "refuses a quantity of %s",
    (quantity) => {
      expect(firstNotWhole({ variant_id: "v", quantity })?.code).toBe("quantity_not_whole");
    },
  );

  it.each([1, 999, 0, "3"])("takes a quantity of %s", (quantity) => {
    expect(firstNotWhole({ quantity })).toBeNull();
  });

  it.each([99.5, -1000, "12,5"])("refuses a price of %s wherever it stands", (amount) => {
    expect(firstNotWhole({ variants: [{ prices: [{ currency_code: "vnd", amount }] }] })).toMatchObject({
      code: "price_not_whole",
      details: { amount: String(amount) },
    });
  });

  it("lets everything else pass", () => {
    expect(
      firstNotWhole({ title: "Khăn 1.5 m", weight: 120.5, prices: [{ amount: 120_000 }], metadata: null }),
    ).toBeNull();
    expect(firstNotWhole("1.5")).toBeNull();
  });

  it("refuses a body of brackets alone instead of overflowing the stack", () => {
    const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
    expect(firstNotWhole(deep)?.code).toBe("body_invalid");
  });
});
