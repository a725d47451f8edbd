import { expect, test } from "vitest";
import { regionalNames } from "./regional-names";

test.each([
  ["Lạp sườn lợn gác bếp", ["heo", "lạp xưởng", "hun khói"]],
  ["Trà Shan tuyết", ["chè"]],
  ["Mứt dứa", ["khóm", "thơm", "trái thơm"]],
  ["Kẹo dừa", []],
  ["Gạo nếp thơm", []],
  ["Khăn lanh", []],
  ["Miến dong", ["miến", "bún tàu"].slice(1)],
])("%s is also looked for as %j", (title, names) => {
  expect(new Set(regionalNames(title))).toEqual(new Set(names));
});
