import { expect, test } from "vitest";
import { findProvince, findProvinceBySlug, provinces, searchProvinces } from "./provinces";

const found = (query: string) => searchProvinces(query).map((province) => province.name);

test("34 provinces stand for 63 former ones, each once", () => {
  expect(provinces()).toHaveLength(34);
  const kept = provinces().length;
  const renamed = provinces().flatMap((province) => province.formerNames).length;
  // Thừa Thiên Huế is the one former name without a merger behind it.
  expect(kept + renamed).toBe(63 + 1);
});

test.each([
  ["Hà Giang", ["Tuyên Quang"]],
  ["ha giang", ["Tuyên Quang"]],
  ["tỉnh Bắc Kạn", ["Thái Nguyên"]],
  ["Đăk Lăk", ["Đắk Lắk"]],
  ["dak lak", ["Đắk Lắk"]],
  ["Thừa Thiên Huế", ["Huế"]],
  ["Thanh Hóa", ["Thanh Hoá"]],
  ["tp HCM", ["Hồ Chí Minh"]],
  ["sài gòn", ["Hồ Chí Minh"]],
  ["xyz", []],
])("%s finds %j", (query, names) => {
  expect(found(query)).toEqual(names);
});

test("a present name comes before a former one", () => {
  expect(found("quảng")[0]).toMatch(/^Quảng/);
  expect(found("")).toHaveLength(34);
});

test("Đồng Nai is a city since 30 April 2026", () => {
  expect(findProvince("75")).toMatchObject({ fullName: "Thành phố Đồng Nai", validFrom: "2026-04-30" });
  expect(findProvince("75")?.formerNames).toEqual(["Bình Phước"]);
});

test("an unknown code or slug is null", () => {
  expect(findProvince("02")).toBeNull();
  expect(findProvinceBySlug("ha-giang")).toBeNull();
  expect(findProvinceBySlug("tuyen-quang")?.code).toBe("08");
});
