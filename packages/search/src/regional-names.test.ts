import { expect, test } from "vitest";
import { namesakes, regionalNames } from "./regional-names";

test.each([
  ["Lạp sườn lợn", ["lạp xưởng lợn", "lạp sườn heo"]],
  ["Thịt lợn gác bếp", ["thịt heo gác bếp", "thịt lợn hun khói"]],
  ["Trà Shan tuyết", ["chè shan tuyết"]],
  ["Mứt dứa", ["mứt khóm", "mứt thơm", "mứt trái thơm"]],
  ["Kẹo dừa", []],
  ["Gạo nếp thơm", []],
  ["Khăn lanh", []],
  ["Miến dong", ["miến", "bún tàu"].slice(1)],
])("%s is also called %j", (title, names) => {
  expect(new Set(regionalNames(title))).toEqual(new Set(names));
});

test("names the market has found are names beside the regional ones, both ways", () => {
  const added = namesakes(["gùi, cái địu"]);
  expect(regionalNames("Gùi mây", added)).toEqual(["cái địu mây"]);
  expect(regionalNames("Cái địu vải", added)).toEqual(["gùi vải"]);
  expect(regionalNames("Thịt lợn", added)).toContain("thịt heo");
});
