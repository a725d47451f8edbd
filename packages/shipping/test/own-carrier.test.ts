import { describe, expect, it } from "vitest";
import { carrierCodes, defaultTableOn, ownCarrier } from "../src/index";
import { itIsACarrier, parcel } from "./carrier-contract";

describe("the cooperative as her own carrier", () => {
  itIsACarrier(() => ownCarrier(defaultTableOn("2026-11-30")), { communeCode: "99999", provinceCode: "99" });

  it("asks what her table says", async () => {
    expect(await ownCarrier(defaultTableOn("2026-11-30")).quote(parcel)).toEqual({ amountDong: 32_000n });
  });
});

describe("a commune in a carrier's words", () => {
  const mapping = new Map([["00004", { province: "201", ward: "1A0104" }]]);

  it("is what the table says, or refused: never a neighbour's", () => {
    expect(carrierCodes(mapping, "00004")).toEqual({ province: "201", ward: "1A0104" });
    expect(carrierCodes(mapping, "00007")).toEqual({ refused: "no_mapping", communeCode: "00007" });
  });
});
