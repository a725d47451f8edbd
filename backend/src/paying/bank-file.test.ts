import { describe, expect, it } from "vitest";
import { bankFile, holderName, transferReference } from "./bank-file";

const account = { bankBin: "970405", accountNumber: "0123456789012", holderName: "VANG THI MAI" };

describe("bankFile", () => {
  it("has one row a transfer in the documented layout", () => {
    const text = bankFile("PC-4F2A9C1B", [
      { account, amountDong: "820000", fullName: "Vàng Thị Mai" },
      { account: { ...account, bankBin: "970449" }, amountDong: "1250000", fullName: "H'Bia Niê" },
    ]);
    expect(text).toBe(
      "\uFEFFaccount_number,account_holder,bank_bin,amount_dong,reference\r\n" +
        "0123456789012,VANG THI MAI,970405,820000,CHI PC4F2A9C1B 01 VANG THI MAI\r\n" +
        "0123456789012,VANG THI MAI,970449,1250000,CHI PC4F2A9C1B 02 HBIA NIE\r\n",
    );
  });
});

describe("bankFile of remittances", () => {
  it("tells in a last column what of each transfer is shipping", () => {
    const [heading, ...rows] = bankFile("RM-4F2A9C1B", [
      { account, amountDong: "828000", shippingDong: "30000", fullName: "HTX A" },
      { account, amountDong: "50000", shippingDong: "0", fullName: "HTX B" },
    ]).split("\r\n");
    expect(heading).toMatch(/,amount_dong,reference,of_which_shipping_dong$/);
    expect(rows.map((row) => row.split(",").slice(3))).toEqual([
      ["828000", "CHI RM4F2A9C1B 01 HTX A", "30000"],
      ["50000", "CHI RM4F2A9C1B 02 HTX B", "0"],
      [],
    ]);
  });
});

describe("transferReference", () => {
  it.each(["Đặng Thị Ngọc Ánh Tuyết Mai Nguyệt Quỳnh", '=HYPERLINK("x")', "@SUM(A1)", "Mùa, A Tủa\r\n"])(
    "of %j is ASCII, at most 35, and no formula",
    (fullName) => {
      expect(transferReference("PC-4F2A9C1B", { place: 3, fullName })).toMatch(/^CHI PC4F2A9C1B 03 [A-Z0-9 ]{1,20}$/);
    },
  );
});

describe("holderName", () => {
  it.each([
    ["Vàng Thị Mai", "VANG THI MAI"],
    ["  đặng   thị  Ánh ", "DANG THI ANH"],
    ["=1+2", ""],
  ])("of %j is %j", (text, name) => {
    expect(holderName(text)).toBe(name);
  });
});
