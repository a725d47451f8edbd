import { describe, expect, it } from "vitest";
import { orderCodeFrom } from "./order-code";

describe("an order code as people type it", () => {
  it.each(["CP1024-7K4M", "cp1024 7k4m", "CP10247K4M", " cp 1024 – 7K4M "])("%j is CP1024-7K4M", (typed) => {
    expect(orderCodeFrom(typed)).toBe("CP1024-7K4M");
  });

  it("stays as typed, in capitals, when it is none", () => {
    expect(orderCodeFrom(" xin chào ")).toBe("XIN CHÀO");
  });
});
