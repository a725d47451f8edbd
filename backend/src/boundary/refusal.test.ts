import { describe, expect, it } from "vitest";
import { refusalOf, refuse } from "./refusal";

describe("a refusal inside an error", () => {
  it("is found as it was thrown, as a workflow hands it on, and behind a driver's statement", () => {
    const refusal = { code: "stock_gone", details: {} };
    expect(refusalOf(refuse("stock_gone"))).toEqual(refusal);
    expect(refusalOf({ message: refuse("stock_gone").message })).toEqual(refusal);
    expect(refusalOf(new Error(`update "inventory_level" set … - refused:${JSON.stringify(refusal)}`))).toEqual(
      refusal,
    );
  });

  it("is not what somebody wrote into a field", () => {
    const written = `refused:{"code":"stock_gone","details":{}}`;
    expect(refusalOf(new Error(`invalid input syntax for type integer: "${written}"`))).toBeNull();
    expect(refusalOf(new Error(`refused:{"code":`))).toBeNull();
    expect(refusalOf("refused")).toBeNull();
  });
});
