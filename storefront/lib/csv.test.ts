import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

const body = (cell: string | bigint) => toCsv([[cell]]).slice(1, -2);

describe("toCsv", () => {
  it("starts with a byte order mark and ends every line with CRLF", () => {
    expect(
      toCsv([
        ["Tháng", "Đồng"],
        ["2026-11", 1250000n],
      ]),
    ).toBe("\uFEFFTháng,Đồng\r\n2026-11,1250000\r\n");
  });

  it("writes amounts as bare numbers, also negative ones", () => {
    expect(body(-45000n)).toBe("-45000");
  });

  it.each(["=1+1", "+84912345678", "-2", "@SUM(A1)", "\t=1", "  =1", "＝1", "|cmd", "%0A", "\n=1"])(
    "defuses %j",
    (cell) => {
      expect(body(cell).replace(/^"/, "").startsWith("'")).toBe(true);
    },
  );

  it.each([
    ["HTX Chè, Tày", '"HTX Chè, Tày"'],
    ['HTX "Hoa Ban"', '"HTX ""Hoa Ban"""'],
    ["hai\r\ndòng", '"hai\r\ndòng"'],
    ["xã Mường Khương", "xã Mường Khương"],
    ["", ""],
  ])("quotes %j only when needed", (cell, expected) => {
    expect(body(cell)).toBe(expected);
  });
});
