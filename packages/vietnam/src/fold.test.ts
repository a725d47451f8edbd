import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldWords, slugify } from "./fold";

const vietnamese = fc.string({
  unit: fc.constantFrom(
    ..."aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĐ '’-",
  ),
});

test.each([
  ["Hoà Bình", "hoa binh"],
  ["Hòa Bình", "hoa binh"],
  ["thuỷ", "thuy"],
  ["thủy", "thuy"],
  ["Đắk Lắk", "dak lak"],
  ["Cư M’gar", "cu m'gar"],
  ["MẬT ONG BẠC HÀ", "mat ong bac ha"],
])("fold(%s) is %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("a text in NFD folds like the same text in NFC", () => {
  const property = fc.property(vietnamese, (text) => {
    expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
  });
  fc.assert(property);
});

test.each([
  ["Vietnamese", vietnamese],
  ["any text", fc.string({ unit: "binary" })],
])("folding %s twice changes nothing", (_, texts) => {
  const property = fc.property(texts, (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });
  fc.assert(property, { numRuns: 2000 });
});

test("folded Vietnamese is plain ASCII", () => {
  const property = fc.property(vietnamese, (text) => {
    expect(fold(text)).toMatch(/^[a-z' -]*$/);
  });
  fc.assert(property);
});

test("words and slugs keep letters and digits only", () => {
  expect(foldWords("  M'Đrắk – xã ")).toBe("mdrak xa");
  expect(slugify("Chè Shan tuyết 100 g")).toBe("che-shan-tuyet-100-g");
  expect(slugify("—")).toBe("");
});
