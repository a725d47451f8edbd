import { describe, expect, it } from "vitest";
import { readRun } from "./read-run";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("readRun", () => {
  it("pays whom an amount is written for, in the order of the sheet", () => {
    const form = formOf({
      "amount.m1": "820.000",
      "method.m1": "cash",
      "amount.m2": "",
      "method.m2": "bank",
      "amount.m3": "0",
      "method.m3": "cash",
      "amount.m4": "50000 ₫",
      "method.m4": "goods",
      "reason.m4": "seed",
    });
    expect(readRun(form)).toEqual({
      items: [
        { memberId: "m1", amountDong: "820000", method: "cash" },
        { memberId: "m4", amountDong: "50000", method: "goods", reason: "seed" },
      ],
    });
  });

  it("says whose amount can be read two ways", () => {
    expect(readRun(formOf({ "amount.m1": "82,5", "method.m1": "cash" }))).toEqual({ wrong: "amount", memberId: "m1" });
  });

  it("leaves a reason out where nothing is deducted", () => {
    expect(readRun(formOf({ "amount.m1": "1", "method.m1": "cash", "reason.m1": "food" }))).toEqual({
      items: [{ memberId: "m1", amountDong: "1", method: "cash" }],
    });
  });
});
