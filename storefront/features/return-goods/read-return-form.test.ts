import { describe, expect, it } from "vitest";
import { linesIn, reasonIn } from "./read-return-form";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("linesIn", () => {
  it("reads the lines with a number above zero", () => {
    expect(
      linesIn(formOf({ "quantity:csln_1": "2", "quantity:csln_2": "0", "quantity:csln_3": "", note: "3" })),
    ).toEqual([{ lineId: "csln_1", quantity: 2 }]);
  });

  it.each(["-1", "1.5", "hai", "1000"])("refuses %j", (text) => {
    expect(linesIn(formOf({ "quantity:csln_1": text }))).toBeNull();
  });
});

describe("reasonIn", () => {
  it("takes a reason of the list, else another reason", () => {
    expect([reasonIn(formOf({ reason: "damaged" })), reasonIn(formOf({ reason: "x" })), reasonIn(formOf({}))]).toEqual([
      "damaged",
      "other",
      "other",
    ]);
  });
});
