import { defaultTableOn, tableToWire, ZONES } from "@cho-phien/shipping";
import { describe, expect, it } from "vitest";
import { furtherField, priceField, readKg, readTable } from "./table-fields";

const table = tableToWire(defaultTableOn("2026-11-30"));

function filled(changes: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const { upToGrams, pricesDong } of table.bands)
    for (const zone of ZONES) form.set(priceField(zone, upToGrams), pricesDong[zone]);
  for (const zone of ZONES) form.set(furtherField(zone), table.furtherKgDong[zone]);
  form.set("remote", table.remoteDong);
  for (const carrier of table.carriers) form.append("carriers", carrier);
  for (const [name, value] of Object.entries(changes)) form.set(name, value);
  return form;
}

describe("the form of a cooperative's shipping prices", () => {
  it("sends back the table it began with", () => {
    expect(readTable(table, filled())).toEqual({ ok: true, table });
  });

  it("reads amounts as people write them, and a fair only when it is switched on", () => {
    const changes = { "price.across.500": "35.000 ₫", freeFrom: "500 000", pickUpPlace: " Chợ phiên Bắc Hà " };
    const off = readTable(table, filled(changes));
    const on = readTable(table, filled({ ...changes, pickUpOn: "1" }));
    expect(off.ok && [off.table.bands[0]?.pricesDong.across, off.table.freeFromDong, off.table.pickUpPlace]).toEqual([
      "35000",
      "500000",
      null,
    ]);
    expect(on.ok && on.table.pickUpPlace).toBe("Chợ phiên Bắc Hà");
  });

  it.each([
    ["price.same_region.2000", ""],
    ["further.across", "1,5"],
    ["remote", "mười nghìn"],
    ["freeFrom", "-1"],
  ])("names %s when it holds %j", (field, value) => {
    expect(readTable(table, filled({ [field]: value }))).toEqual({ ok: false, field });
  });
});

describe("a weight", () => {
  it.each([
    ["1,2", 1200],
    ["0.35", 350],
    ["12", 12_000],
    ["", null],
    ["-1", null],
    ["1,2,3", null],
    ["12345", null],
  ])("%j is %s g", (text, grams) => {
    expect(readKg(text)).toBe(grams);
  });
});
