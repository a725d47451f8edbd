import { expect, test } from "vitest";
import { communes, communesOf, findCommune, findOrgUnit, orgUnits, provinces, searchCommunes } from "./org-units";

test("there are 3,321 communes: 697 phường, 2,611 xã, 13 đặc khu", () => {
  const count = (type: string) => communes().filter((commune) => commune.type === type).length;
  expect(communes()).toHaveLength(3321);
  expect([count("phuong"), count("xa"), count("dac_khu")]).toEqual([697, 2611, 13]);
  expect(provinces().reduce((sum, { code }) => sum + communesOf(code).length, 0)).toBe(3321);
});

test("names are NFC with the plain apostrophe, and never empty", () => {
  for (const { code, name, fullName } of communes()) {
    expect(code).toMatch(/^\d{5}$/);
    expect(name.length).toBeGreaterThan(0);
    expect(fullName).toBe(fullName.normalize("NFC"));
    expect(fullName).not.toContain("’");
  }
});

test("the ten wards of Đồng Nai carry the day they changed and what they were", () => {
  expect(communes().filter((commune) => commune.validFrom === "2026-04-30")).toHaveLength(10);
  expect(findCommune("26116")).toEqual({
    code: "26116",
    name: "Tân Phú",
    fullName: "Phường Tân Phú",
    type: "phuong",
    provinceCode: "75",
    validFrom: "2026-04-30",
    formerFullName: "Xã Tân Phú",
  });
});

test("Ia Mơ has its corrected code; Ba Chẽ keeps 06970", () => {
  expect(findCommune("23938")?.fullName).toBe("Xã Ia Mơ");
  expect(findCommune("06970")?.fullName).toBe("Xã Ba Chẽ");
});

test.each([
  ["08", "dong van", "Đồng Văn"],
  ["08", "xã Đồng Văn", "Đồng Văn"],
  ["66", "cu mgar", "Cư M'gar"],
  ["66", "cu m gar", "Cư M'gar"],
  ["66", "Cư M’gar", "Cư M'gar"],
])("in province %s, %s finds %s first", (provinceCode, query, name) => {
  expect(searchCommunes(provinceCode, query)[0]?.name).toBe(name);
});

test("an empty query lists the province in Vietnamese order; an unknown province is empty", () => {
  expect(searchCommunes("08", " ")).toHaveLength(124);
  expect(searchCommunes("99", "dong van")).toEqual([]);
  const names = communesOf("66").map((commune) => commune.name);
  expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare));
});

test("units know their parent: commune → province → nation", () => {
  expect(findOrgUnit("00721")).toMatchObject({ level: "commune", parentCode: "08" });
  expect(findOrgUnit("08")).toMatchObject({ level: "province", parentCode: "VN" });
  expect(findOrgUnit("VN")).toMatchObject({ level: "nation", parentCode: null });
  expect(findOrgUnit("8")).toBeNull();
  expect(orgUnits()).toHaveLength(1 + 34 + 3321);
});
