import { expect, test } from "vitest";
import { regionalNames } from "./regional-names";

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
