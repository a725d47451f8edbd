import { describe, expect, it } from "vitest";
import { readStatement } from "./read-statement";
import { readBookedAt, readSum } from "./statement-cells";

const first = [
  ["SAO KÊ TÀI KHOẢN", "", "", "", "", ""],
  ["Số tài khoản: 0123456789", "", "", "", "", ""],
  ["STT", "Ngày giao dịch", "Số tham chiếu", "Số tiền ghi nợ", "Số tiền ghi có", "Mô tả"],
  ["1", "30/11/2026", "FT26334001", "", "590.000", "IBFT CP10247K4M"],
  ["2", "30/11/2026", "FT26334002", "11.000", "", "Phí dịch vụ"],
  ["", "", "", "11.000", "590.000", "Cộng phát sinh"],
];
const second = [
  ["Thời gian giao dịch", "Mã giao dịch", "Số tiền", "Nội dung", "Tài khoản đối ứng", "Tên tài khoản đối ứng"],
  ["30/11/2026 14:05:09", "MB-77120034", "+1,250,000.00", "cp7 abcd", "0987654321", "NGUYEN THI HOA"],
  ["30/11/2026 15:00:00", "MB-77120035", "-20,000", "Phi SMS", "", ""],
];

describe("readStatement", () => {
  it("reads the layout with a column for each side, under what the bank writes above it", () => {
    expect(readStatement(first)).toEqual({
      layout: "debit-credit",
      outgoingCount: 1,
      lines: [
        {
          reference: "FT26334001",
          bookedAt: "2026-11-29T17:00:00.000Z",
          amountDong: 590_000n,
          content: "IBFT CP10247K4M",
          payerAccount: null,
          payerName: null,
          raw: "1\t30/11/2026\tFT26334001\t\t590.000\tIBFT CP10247K4M",
        },
      ],
    });
  });

  it("reads the layout with signed sums and the payer", () => {
    expect(readStatement(second)).toMatchObject({
      layout: "signed",
      outgoingCount: 1,
      lines: [
        {
          amountDong: 1_250_000n,
          bookedAt: "2026-11-30T07:05:09.000Z",
          payerAccount: "0987654321",
          payerName: "NGUYEN THI HOA",
        },
      ],
    });
  });

  it("finds the columns wherever they stand and however the heading is typed", () => {
    const turned = second.map((row) => row.toReversed().map((cell) => cell.normalize("NFD")));
    expect(readStatement([turned[0]?.map((it) => ` ${it.toUpperCase()} `) ?? [], ...turned.slice(1)])).toMatchObject({
      lines: [{ reference: "MB-77120034" }],
    });
  });

  it.each([
    ["date", 1, "31/02/2026", "Ngày giao dịch"],
    ["amount", 4, "590,5", "Số tiền ghi có"],
    ["amount", 4, "", "Số tiền ghi có"],
    ["both_sums", 3, "1.000", "Số tiền ghi nợ"],
    ["reference", 2, "", "Số tham chiếu"],
    ["content", 5, "x".repeat(501), "Mô tả"],
  ] as const)("names the row and column of a cell it can't read: %s", (why, at, cell, column) => {
    const spoilt = first.map((row, index) => (index === 3 ? row.with(at, cell) : row));
    expect(readStatement(spoilt)).toEqual({ faults: [{ why, row: 4, column, cell }] });
  });

  it("refuses what is no statement, or an empty one", () => {
    expect(readStatement([["a", "b"]])).toEqual({ refused: "no_heading" });
    expect(readStatement(first.slice(0, 3))).toEqual({ refused: "no_lines" });
  });
});

it.each([
  ["1.250.000", 1_250_000n],
  ["1,250,000.00", 1_250_000n],
  ["590000", 590_000n],
  ["- 20.000 VND", -20_000n],
  ["", 0n],
  ["1.25", null],
  ["1,250.5", null],
  ["12.34.567", null],
  ["1.250,000", null],
  ["0x10", null],
])("a sum written %j is %s", (cell, sum) => {
  expect(readSum(cell)).toBe(sum);
});

it.each(["30/11/2026 24:00:00", "30/13/2026", "2026-11-30", "1/1/2026", ""])("%j is no date of a bank", (cell) => {
  expect(readBookedAt(cell)).toBeNull();
});
