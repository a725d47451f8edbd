import { expect, test } from "vitest";
import { givenName } from "./names";

test.each([
  ["Nguyễn Thị Hoa", "Hoa"],
  ["  Vàng   Thị Mỷ ", "Mỷ"],
  ["H'Bia Niê", "H'Bia"],
  ["Ksor H’Nga", "H'Nga"],
  ["Y Blan", "Y Blan"],
  ["Y Bhiông Niê", "Y Bhiông"],
  ["Hoa", "Hoa"],
  ["", ""],
])("chị %s is called %s", (fullName, called) => {
  expect(givenName(fullName)).toBe(called);
});
