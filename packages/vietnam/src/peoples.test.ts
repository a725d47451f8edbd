import { expect, test } from "vitest";
import { categories, findCategory } from "./categories";
import { findPeople, findPeopleByName, peoples } from "./peoples";

test("54 peoples, all but the Kinh a minority", () => {
  expect(peoples()).toHaveLength(54);
  expect(
    peoples()
      .filter((people) => !people.isMinority)
      .map((people) => people.name),
  ).toEqual(["Kinh"]);
});

test.each([
  ["Hmông", "08"],
  ["h'mong", "08"],
  ["Mông", "08"],
  ["Ê Đê", "12"],
  ["gia rai", "10"],
  ["Cao Lan", "15"],
  ["Hoa", "04"],
])("%s is code %s of the 1979 list", (name, code) => {
  expect(findPeopleByName(name)?.code).toBe(code);
});

test("unknown codes and names are null", () => {
  expect(findPeople("55")).toBeNull();
  expect(findPeopleByName("không muốn trả lời")).toBeNull();
});

test("six OCOP groups with fifteen or more sub-groups, ids unique within a group", () => {
  expect(categories().map((category) => category.id)).toEqual([
    "thuc_pham",
    "do_uong",
    "duoc_lieu",
    "thu_cong_my_nghe",
    "sinh_vat_canh",
    "du_lich",
  ]);
  for (const { subs } of categories()) expect(new Set(subs.map((sub) => sub.id)).size).toBe(subs.length);
  expect(findCategory("thuc-pham")).toBe(findCategory("thuc_pham"));
  expect(findCategory("khac")).toBeNull();
});
