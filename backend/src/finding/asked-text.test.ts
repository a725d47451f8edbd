import { expect, test } from "vitest";
import { askedText } from "./asked-text";

test.each([
  ["Mật ong  BẠC HÀ", "mat ong bac ha"],
  ["mật ong 500ml", "mat ong 500ml"],
  ["áo 12345", "ao 12345"],
  ["đ", null],
  ["?!", null],
  ["a".repeat(81), null],
])("%s is kept as %s", (typed, kept) => {
  expect(askedText(typed)).toBe(kept);
});

test.each([
  "0912345678",
  "0912 345 678",
  "gọi 0912.345.678 nhé",
  "+84 912-345-678",
  "(091) 234 5678",
  "０９１２３４５６７８",
  "cccd 001234567890",
  "lan@example.com",
  "https://example.com/x",
  "www.example.com",
])("%s could be of a person and is not kept", (typed) => {
  expect(askedText(typed)).toBeNull();
});
