import { expect, test } from "vitest";
import { decodeTelex, decodeVni } from "./typed-raw";
import { spell } from "./syllable";

const TELEX = [
  ["maatj", "mật"],
  ["mataj", "mật"],
  ["mataj", "mật"],
  ["thoor", "thổ"],
  ["caamr", "cẩm"],
  ["nuwowcs", "nước"],
  ["nuowcs", "nước"],
  ["ruwowuj", "rượu"],
  ["ddoong", "đông"],
  ["duawf", "dừa"],
  ["duwas", "dứa"],
  ["ddoof", "đồ"],
  ["cheof", "chèo"],
  ["luaj", "lụa"],
  ["quaf", "quà"],
  ["trungws", "trứng"],
] as const;

test.each(TELEX)("Telex %s is %s", (typed, meant) => {
  const decoded = decodeTelex(typed);
  expect(decoded && spell(decoded.key)).toBe(meant);
});

test.each([
  ["ma65t", "mật"],
  ["mat65", "mật"],
  ["tho63", "thổ"],
  ["nuo7c1", "nước"],
  ["nu7o7c1", "nước"],
  ["d9u7o7ng2", "đường"],
  ["du7a1", "dứa"],
  ["che2", "chè"],
])("VNI %s is %s", (typed, meant) => {
  const decoded = decodeVni(typed);
  expect(decoded && spell(decoded.key)).toBe(meant);
});

test.each(["ong", "honey", "mat", "500g", "a", "xyz", "brocade", "1kg", "ssss", "dd"])("%s is no raw word", (typed) => {
  expect(decodeTelex(typed) ?? decodeVni(typed)).toBeNull();
});
