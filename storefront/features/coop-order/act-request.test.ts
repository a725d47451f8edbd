import { describe, expect, it } from "vitest";
import { readAmount } from "@/lib/doors/read-amount";
import { actOf, readActForm } from "./act-request";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("actOf", () => {
  it("knows its acts and nothing else", () => {
    expect(actOf("receive-cash")).toBe("receive-cash");
    expect(actOf("messages")).toBe("messages");
    expect(actOf("delete")).toBeNull();
    expect(actOf("__proto__")).toBeNull();
  });
});

describe("readAmount", () => {
  it.each([
    ["485000", "485000"],
    ["485.000", "485000"],
    ["485.000 ₫", "485000"],
    ["485.000\u00a0₫", "485000"],
    ["1,250,000 đ", "1250000"],
    ["1 250 000", "1250000"],
    ["0485000", "485000"],
    ["485000 đồng", "485000"],
    ["0", "0"],
  ])("reads %j as %s", (text, expected) => expect(readAmount(text)).toBe(expected));

  it.each(["", "485,5", "485.00", "4.85.000", "-485000", "485k", "4e5", "một trăm", "1.2345", "9".repeat(13)])(
    "refuses %j rather than guess",
    (text) => expect(readAmount(text)).toBeNull(),
  );
});

describe("readActForm", () => {
  it("sends a reason with its words", () => {
    const form = formOf({ reason: "other", note: " Bản bị lũ " });
    expect(readActForm("refuse", form)).toEqual({ ok: true, body: { reason: "other", note: "Bản bị lũ" } });
  });
  it("sends returned pieces as a number and refuses what is none", () => {
    const fields = { lineId: "csln_1", key: "k-12345678", reason: "damaged" };
    expect(readActForm("return", formOf({ ...fields, quantity: "2" }))).toEqual({
      ok: true,
      body: { ...fields, quantity: 2 },
    });
    for (const quantity of ["0", "-1", "1.5", "hai", ""]) {
      expect(readActForm("return", formOf({ ...fields, quantity }))).toEqual({ ok: false, problem: "quantityBad" });
    }
  });
  it("sends carrier and tracking code, trimmed", () => {
    const form = formOf({ carrier: "  Viettel Post ", trackingCode: " VT123 " });
    expect(readActForm("ship", form)).toEqual({ ok: true, body: { carrier: "Viettel Post", trackingCode: "VT123" } });
  });
  it("leaves out an empty tracking code: the cooperative may deliver itself", () => {
    const form = formOf({ carrier: "HTX tự giao", trackingCode: "" });
    expect(readActForm("ship", form)).toEqual({ ok: true, body: { carrier: "HTX tự giao" } });
  });
  it("names a missing carrier", () => {
    expect(readActForm("ship", formOf({ trackingCode: "VT1" }))).toEqual({ ok: false, problem: "carrierMissing" });
  });
  it("says who has the cash: the cooperative, unless the carrier was chosen", () => {
    const body = (heldBy: string) => readActForm("receive-cash", formOf({ amount: "310.000", heldBy }));
    expect(body("carrier")).toEqual({ ok: true, body: { amountDong: "310000", heldBy: "carrier" } });
    expect(body("")).toEqual({ ok: true, body: { amountDong: "310000", heldBy: "cooperative" } });
  });
  it("names an amount it can't read", () => {
    expect(readActForm("receive-cash", formOf({ amount: "nhiều" }))).toEqual({ ok: false, problem: "amountBad" });
  });
  it("sends no field with an act that takes none", () => {
    expect(readActForm("accept", formOf({ amount: "1" }))).toEqual({ ok: true, body: {} });
  });
});
