import { describe, expect, it } from "vitest";
import { cellText, changeText, shareText } from "./cell-text";

describe("cellText", () => {
  it("writes money, counts, shares and dates as they are read", () => {
    expect(cellText({ value: "12345000" }, "dong", "vi")).toBe("12.345.000\u00a0₫");
    expect(cellText({ value: "1234" }, "count", "vi")).toBe("1.234");
    expect(cellText({ value: "8125" }, "share", "vi")).toBe("81,3%");
    expect(cellText({ value: "2026-09-30" }, "date", "vi")).toBe("30/09/2026");
  });
  it("shows a hidden figure as one sign whatever its reason, and nothing as nothing", () => {
    expect(cellText({ value: null, hidden: "few_members" }, "dong", "vi")).toBe("—");
    expect(cellText({ value: null, hidden: "protects_another" }, "share", "vi")).toBe("—");
    expect(cellText({ value: null }, "share", "vi")).toBe("");
    expect(cellText(undefined, "dong", "vi")).toBe("");
  });
});

describe("shareText and changeText", () => {
  it("speak each language's numbers", () => {
    expect(shareText("10000", "vi")).toBe("100%");
    expect(shareText("8125", "en")).toBe("81.3%");
  });
  it("say which way", () => {
    expect(changeText("420", "vi")).toBe("+4,2%");
    expect(changeText("-100", "vi")).toBe("−1%");
    expect(changeText("0", "en")).toBe("0%");
  });
});
