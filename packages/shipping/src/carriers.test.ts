import { describe, expect, it } from "vitest";
import { CARRIERS, trackingUrl } from "./carriers";
import { weighParcel } from "./weigh-parcel";

describe("a carrier's page of a parcel", () => {
  it.each([
    ["GHN", "GHNX7A2B", "https://donhang.ghn.vn/?order_code=GHNX7A2B"],
    [" vietnam post ", "EB 123 456 789 VN", "https://www.vnpost.vn/vi-vn/dinh-vi/buu-pham?key=EB123456789VN"],
  ])("%s opens it", (carrier, code, url) => {
    expect(trackingUrl(carrier, code)).toBe(url);
  });

  it.each([
    ["a carrier nobody listed", "Xe khách Hải Vân", "12345"],
    ["her own delivery", "Hợp tác xã tự giao", "12345"],
    ["no code", "GHN", null],
    ["no carrier", null, "12345"],
    ["a code that would lead elsewhere", "GHTK", "../../login?to=//evil.example"],
    ["script", "GHN", "javascript:alert(1)"],
  ])("is not offered for %s", (_, carrier, code) => {
    expect(trackingUrl(carrier, code)).toBeNull();
  });

  it("is always https and on the carrier's own host", () => {
    for (const { name, trackingUrl: template } of CARRIERS) {
      if (template === null) continue;
      const url = new URL(trackingUrl(name, "ABC-1.2_3") ?? "");
      expect([url.protocol, url.host]).toEqual(["https:", new URL(template).host]);
    }
  });
});

describe("a parcel's weight", () => {
  it("is its pieces' in whole grams, half a kilogram for each nobody weighed", () => {
    expect(
      weighParcel([
        { grams: 250, quantity: 3 },
        { grams: null, quantity: 2 },
        { grams: 0, quantity: 1 },
        { grams: 80.2, quantity: 1 },
      ]),
    ).toBe(750 + 1000 + 500 + 81);
  });

  it("is nothing for no goods", () => {
    expect(weighParcel([])).toBe(0);
  });
});
