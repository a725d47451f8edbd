import { expect, test } from "vitest";
import { isMarked, markKey } from "./mark-key";
import { spell } from "./syllable";

test.each([
  ["dứa", "du7a1"],
  ["dừa", "du7a2"],
  ["dưa", "du7a"],
  ["dua", "dua"],
  ["đũa", "d9ua4"],
  ["hoà", "hoa2"],
  ["hòa", "hoa2"],
  ["thuỷ", "thuy3"],
  ["THỦY", "thuy3"],
  ["ươm", "u7o7m"],
  ["ẵm", "a8m4"],
])("the key of %s is %s", (word, key) => {
  expect(markKey(word)).toBe(key);
  expect(markKey(word.normalize("NFD"))).toBe(key);
});

test.each(["mật", "ong", "dứa", "được", "hòa", "quả", "giá", "gì", "rượu", "nghiêng", "khuya", "quý", "chuối", "mía"])(
  "%s is spelled back from its key",
  (word) => {
    expect(spell(markKey(word))).toBe(word);
  },
);

test("only Vietnamese marks count as marks", () => {
  expect(["dua", "café", "đi", "ong", "mật"].map(isMarked)).toEqual([false, true, true, false, true]);
});
