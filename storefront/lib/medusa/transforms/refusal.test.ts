import { describe, expect, it } from "vitest";
import { toRefusal } from "./refusal";

describe("a refusal", () => {
  it("of ours keeps its sentence, field and numbers", () => {
    const body = {
      code: "cash_differs",
      message: "Số tiền phải thu là…",
      field: "amountDong",
      details: { due: "485000" },
    };
    expect(toRefusal(body, 400)).toEqual(body);
  });

  it("of Medusa keeps its code and drops the developers' message", () => {
    const body = { code: "insufficient_inventory", type: "not_allowed", message: "Some variant does not have…" };
    expect(toRefusal(body, 400)).toEqual({ code: "insufficient_inventory", message: "" });
    expect(toRefusal({ type: "not_found", message: "Cart…" }, 404).code).toBe("not_found");
  });

  it.each([null, "<html>", 7])("is named by its status when the body is %j", (body) => {
    expect(toRefusal(body, 502)).toEqual({ code: "http_502", message: "" });
  });
});
