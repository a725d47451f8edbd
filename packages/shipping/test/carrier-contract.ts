import { dong } from "@cho-phien/money";
import { expect, it } from "vitest";
import { type CarrierParcel, type CarrierPort, CARRIERS } from "../src/index";

export const parcel: CarrierParcel = {
  from: { communeCode: "16933", provinceCode: "40" },
  to: { communeCode: "00004", provinceCode: "01" },
  weightGrams: 700,
  collectDong: dong(312_000n),
};

/** What every carrier's adapter promises, whatever its system; `unknown` is a commune it has no code for. */
export function itIsACarrier(make: () => CarrierPort, unknown: CarrierParcel["to"]): void {
  it("is one of the carriers the market names", () => {
    expect(CARRIERS.map(({ code }) => code)).toContain(make().carrier);
  });

  it("quotes whole đồng, the same for the same parcel", async () => {
    const carrier = make();
    const quotes = await Promise.all([carrier.quote(parcel), carrier.quote(parcel)]);
    expect(quotes[0]).toEqual({ amountDong: expect.any(BigInt) });
    expect(quotes[1]).toEqual(quotes[0]);
  });

  it("books one parcel for one code of ours, however often it is asked", async () => {
    const carrier = make();
    const [first, again, other] = await Promise.all(
      ["CP12-AB3F", "CP12-AB3F", "CP13-XY7K"].map((code) => carrier.book(parcel, code)),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it("refuses a place it has no code for, by that place, before and without any call", async () => {
    const refusal = {
      refused: expect.stringMatching(/no_mapping|does_not_go_there/),
      communeCode: unknown.communeCode,
    };
    expect(await make().quote({ ...parcel, to: unknown })).toEqual(refusal);
    expect(await make().book({ ...parcel, to: unknown }, "CP14-QQ2M")).toEqual(refusal);
  });
}
