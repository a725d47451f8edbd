import { describe, expect, it } from "vitest";
import { codesIn } from "./codes-in-content";

const codes = (content: string) => codesIn(content).map((it) => it.code);

describe("codesIn", () => {
  it.each([
    "CP1024-7K4M",
    "cp1024 7k4m",
    "IBFT CP10247K4M",
    "MBVCB.5512345678.CP10247K4M.CT tu 0011001234567 NGUYEN THI HOA toi 123456",
    "CP 1024 - 7K4M thanh toan",
    "FT26334CP10247K4MGD1234",
  ])("finds it however the bank wrote it: %s", (content) => {
    expect(codesIn(content)).toContainEqual({ displayId: 1024, code: "CP10247K4M" });
  });

  it("gives every reading where digits could belong to the number or to the letters", () => {
    expect(codes("CP12345AB")).toEqual(["CP12345", "CP12345A", "CP12345AB"]);
  });

  it("gives each of two codes in one transfer", () => {
    expect(codes("CP7ABCD CP8EFGH")).toEqual(["CP7ABCD", "CP8EFGH"]);
  });

  it.each(["", "CHUYEN TIEN", "CP", "CP1024", "CP7ABC", "CP-ABCD", "HTCP MUA HANG"])("finds none in %j", (content) => {
    expect(codesIn(content)).toEqual([]);
  });

  it("never takes a number longer than codes have", () => {
    expect(codesIn(`CP${"9".repeat(40)}`).every((it) => it.displayId <= 999_999_999)).toBe(true);
  });
});
