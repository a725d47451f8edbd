import { describe, expect, it } from "vitest";
import { readReferences } from "./read-references";

const CODE = "RM-4F2A9C1B";

describe("readReferences", () => {
  it("reads a file with a heading, a reference per transfer, and what failed", () => {
    const text =
      "\uFEFFreference,bank_reference,amount_dong,result\r\n" +
      "CHI RM4F2A9C1B 01 SUOI TRUC,FT26334001,798000,ok\r\n" +
      '"CHI RM4F2A9C1B 02 BUON NANG","","418000","Tài khoản đã đóng"\r\n';
    expect(readReferences(text, CODE)).toEqual({
      rows: [
        { row: 2, place: 1, bankReference: "FT26334001", amount: "798000", failure: null },
        { row: 3, place: 2, bankReference: "", amount: "418000", failure: "Tài khoản đã đóng" },
      ],
      unreadable: [],
    });
  });

  it.each([
    ["CHI RM4F2A9C1B 03 X\tFT1\t1.250.000 ₫\tThành công", { place: 3, bankReference: "FT1", amount: "1250000" }],
    ["chi rm4f2a9c1b 11 x;FT2", { place: 11, bankReference: "FT2", amount: null }],
  ])("reads %j as pasted from a table", (text, row) => {
    expect(readReferences(text, CODE).rows).toMatchObject([{ ...row, failure: null }]);
  });

  it.each(["CHI RM00000000 01 X,FT1", "hello", "CHI PC4F2A9C1B 01 VANG THI MAI,FT1"])(
    "says that %j is of no transfer of the batch",
    (text) => {
      expect(readReferences(text, CODE)).toEqual({ rows: [], unreadable: [1] });
    },
  );
});
