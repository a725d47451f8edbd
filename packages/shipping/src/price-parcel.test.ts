import { dong, ZERO_DONG } from "@cho-phien/money";
import { communes, provinces } from "@cho-phien/vietnam/org-units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Asked,
  defaultTableOn,
  isRemote,
  judgeTable,
  priceParcel,
  type ShippingTable,
  zoneOf,
  ZONES,
} from "./index";

const table = defaultTableOn("2026-11-30");
const LAO_CAI = "15";
const HA_NOI = "01";
const toHaNoi: Asked = {
  table,
  originProvince: LAO_CAI,
  destination: { provinceCode: HA_NOI, isRemote: false },
  weightGrams: 1200,
  goodsDong: dong(155_000n),
  way: "delivery",
};

describe("what a parcel costs", () => {
  it("is its band's price for the zone: 1,2 kg from Lào Cai to Hà Nội is 32.000 ₫", () => {
    expect(priceParcel(toHaNoi)).toEqual({
      amountDong: 32_000n,
      isExact: true,
      days: { fewest: 2, most: 3 },
      toFreeDong: null,
    });
  });

  it.each([
    ["500 g fill the lightest band", { weightGrams: 500 }, 24_000n],
    ["501 g are the next", { weightGrams: 501 }, 27_000n],
    ["nothing weighs nothing and still travels", { weightGrams: 0 }, 24_000n],
    ["10 kg fill the last band", { weightGrams: 10_000 }, 78_000n],
    ["a kilogram begun above it counts whole", { weightGrams: 11_001 }, 90_000n],
    ["inside the province", { destination: { provinceCode: LAO_CAI, isRemote: false } }, 24_000n],
    ["north to centre", { destination: { provinceCode: "46", isRemote: false } }, 38_000n],
    ["north to south", { destination: { provinceCode: "79", isRemote: false } }, 45_000n],
    ["a remote commune on top", { destination: { provinceCode: LAO_CAI, isRemote: true } }, 36_000n],
  ])("%s", (_, change, amountDong) => {
    expect(priceParcel({ ...toHaNoi, ...change })).toMatchObject({ amountDong, isExact: true });
  });

  it("is the least it can be while the place is not known, and says so", () => {
    expect(priceParcel({ ...toHaNoi, destination: null })).toEqual({
      amountDong: 24_000n,
      isExact: false,
      days: { fewest: 1, most: 7 },
      toFreeDong: null,
    });
    const province = priceParcel({ ...toHaNoi, destination: { provinceCode: HA_NOI, isRemote: null } });
    expect(province).toMatchObject({ amountDong: 32_000n, isExact: false, days: { fewest: 2, most: 5 } });
  });

  it("is nothing from the cooperative's free-from on, remote or not, and says what is missing below it", () => {
    const free: ShippingTable = { ...table, freeFromDong: dong(200_000n) };
    expect(priceParcel({ ...toHaNoi, table: free })).toMatchObject({ amountDong: 32_000n, toFreeDong: 45_000n });
    const destination = { provinceCode: "96", isRemote: true };
    const reached = priceParcel({ ...toHaNoi, table: free, destination, goodsDong: dong(200_000n) });
    expect(reached).toMatchObject({ amountDong: 0n, isExact: true, toFreeDong: null });
  });

  it("is nothing at the fair, and refused where the cooperative meets nobody", () => {
    const fair: ShippingTable = { ...table, pickUpPlace: "Chợ phiên Bắc Hà, sáng chủ nhật" };
    expect(priceParcel({ ...toHaNoi, table: fair, way: "pick_up" })).toMatchObject({ amountDong: 0n, days: null });
    expect(priceParcel({ ...toHaNoi, way: "pick_up" })).toEqual({ refused: "no_pick_up" });
  });

  it.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a weight of %s", (weightGrams) => {
    expect(priceParcel({ ...toHaNoi, weightGrams })).toEqual({ refused: "weight_not_whole", weightGrams });
  });

  it("refuses a province that is none", () => {
    const destination = { provinceCode: "99", isRemote: false };
    expect(priceParcel({ ...toHaNoi, destination })).toEqual({ refused: "unknown_province", provinceCode: "99" });
    expect(priceParcel({ ...toHaNoi, originProvince: "2" })).toMatchObject({ refused: "unknown_province" });
  });
});

const price = fc.bigInt(0n, 400_000n);
const prices = fc.tuple(price, price, price, price);
type Four = readonly [bigint, bigint, bigint, bigint];
const byZone = (four: Four) => ({
  same_province: dong(four[0]),
  same_region: dong(four[1]),
  next_region: dong(four[2]),
  across: dong(four[3]),
});
/** Any table a cooperative may store: each band adds to the lighter one. */
const anyTable = fc
  .record({ steps: fc.array(prices, { minLength: 1, maxLength: 5 }), further: prices, remoteDong: price })
  .map(({ steps, further, remoteDong }): ShippingTable => {
    const raised = steps.map((_, last) =>
      steps
        .slice(0, last + 1)
        .reduce<Four>((sum, it) => [sum[0] + it[0], sum[1] + it[1], sum[2] + it[2], sum[3] + it[3]], [0n, 0n, 0n, 0n]),
    );
    const bands = raised.map((four, place) => ({ upToGrams: (place + 1) * 700, pricesDong: byZone(four) }));
    return { ...table, bands, furtherKgDong: byZone(further), remoteDong: dong(remoteDong) };
  });
const province = fc.constantFrom(...provinces().map(({ code }) => code));
const destination = fc.option(fc.record({ provinceCode: province, isRemote: fc.option(fc.boolean()) }));

describe("every parcel of every table", () => {
  it("has a price of whole đồng that never falls as it gets heavier", () => {
    const weights = fc
      .tuple(fc.nat(50_000), fc.nat(50_000))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(anyTable, province, destination, weights, (any, originProvince, to, [light, heavy]) => {
        expect(judgeTable(any)).toBeNull();
        const asked = { table: any, originProvince, destination: to, goodsDong: ZERO_DONG, way: "delivery" as const };
        const [one, other] = [light, heavy].map((weightGrams) => priceParcel({ ...asked, weightGrams }));
        if (!one || !other || "refused" in one || "refused" in other) throw new Error("a parcel was refused");
        expect(one.amountDong).toBeGreaterThanOrEqual(0n);
        expect(other.amountDong).toBeGreaterThanOrEqual(one.amountDong);
      }),
    );
  });

  it("never costs more when the place is known less", () => {
    fc.assert(
      fc.property(
        anyTable,
        province,
        province,
        fc.boolean(),
        fc.nat(50_000),
        (any, originProvince, provinceCode, remote, weightGrams) => {
          const asked = { table: any, originProvince, goodsDong: ZERO_DONG, weightGrams, way: "delivery" as const };
          const of = (to: Asked["destination"]) => {
            const answer = priceParcel({ ...asked, destination: to });
            if ("refused" in answer) throw new Error(answer.refused);
            return answer.amountDong;
          };
          const inProvince = of({ provinceCode, isRemote: null });
          expect(of(null)).toBeLessThanOrEqual(inProvince);
          expect(inProvince).toBeLessThanOrEqual(of({ provinceCode, isRemote: remote }));
        },
      ),
    );
  });
});

describe("the 34 provinces", () => {
  it("lie in a zone of each other, the same both ways", () => {
    const codes = provinces().map(({ code }) => code);
    for (const one of codes) {
      for (const other of codes) {
        expect(ZONES).toContain(zoneOf(one, other));
        expect(zoneOf(one, other)).toBe(zoneOf(other, one));
      }
    }
  });

  it("have remote communes: every island, and the rural ones of the highlands only", () => {
    const remote = communes().filter(({ provinceCode, type }) => isRemote({ provinceCode, communeType: type }));
    expect(remote.filter(({ type }) => type === "dac_khu")).toHaveLength(
      communes().filter(({ type }) => type === "dac_khu").length,
    );
    expect(remote.some(({ type }) => type === "phuong")).toBe(false);
    expect(remote.some(({ provinceCode }) => provinceCode === HA_NOI)).toBe(false);
    expect(remote.some(({ provinceCode }) => provinceCode === LAO_CAI)).toBe(true);
  });
});
