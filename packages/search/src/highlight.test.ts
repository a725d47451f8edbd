import { expect, test } from "vitest";
import { highlight } from "./highlight";
import type { Term } from "./understand";

const term = (word: string, isPrefix = false): Term => ({
  words: [word],
  isPrefix,
  key: null,
  reading: "typed",
  spelled: word,
});
const tags = { before: "[", after: "]" };

test("what was found is marked as it is written, with its marks", () => {
  expect(highlight("Mật ong bạc hà", [term("mat"), term("ong")], { tags })).toBe("[Mật] [ong] bạc hà");
});

test("a joined word marks both its halves, an unfinished one the whole word", () => {
  expect(highlight("Túi thổ cẩm", [term("thocam")], { tags })).toBe("Túi [thổ cẩm]");
  expect(highlight("Tinh dầu sả", [term("d", true)], { tags })).toBe("Tinh [dầu] sả");
});

test("the text around is escaped, the tags are not", () => {
  expect(highlight('<b>ong & "mật"</b>', [term("ong")], { tags: { before: "<mark>", after: "</mark>" } })).toBe(
    "&lt;b&gt;<mark>ong</mark> &amp; &quot;mật&quot;&lt;/b&gt;",
  );
});

test("a snippet is cut at words around the first answer", () => {
  const text = "Ong lấy mật từ hoa bạc hà dại nở trên cao nguyên đá vào cuối năm, mật vàng chanh và thơm mát.";
  expect(highlight(text, [term("nguyen")], { tags, longest: 30 })).toBe("…trên cao [nguyên] đá vào cuối…");
  expect(highlight(text, [term("sua")], { tags })).toBeNull();
});

test("a text in NFD is marked at the right letters", () => {
  expect(highlight("Mật ong".normalize("NFD"), [term("ong")], { tags })).toBe(`${"Mật".normalize("NFD")} [ong]`);
});
