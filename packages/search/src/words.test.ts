import { expect, test } from "vitest";
import { queryWords } from "./words";

const folded = (text: string) => queryWords(text).map((word) => word.folded);

test("what nobody sees is left out: zero-width spaces, joiners, soft hyphens, marks of direction", () => {
  expect(folded("m\u200bậ\u200ct\u200d o\u00adn\u2060g\ufeff")).toEqual(["mat", "ong"]);
  expect(folded("\u202emật\u202c \u200eong")).toEqual(["mat", "ong"]);
});

test("a text without words has none", () => {
  for (const text of [
    "",
    "\u0323\u0300\u0301",
    "😀🍯👩‍🌾",
    "'\"`” & ! | :* <-> %_ \\",
    "\u202eمرحبا",
    "\u0001\u0002\u001b",
  ])
    expect(folded(text)).toEqual([]);
});

test("a hostile text costs what a long one costs: twelve words, forty letters each, out of 160 characters", () => {
  expect(folded("a".repeat(10_000))).toEqual([]);
  expect(folded("ma ".repeat(4_000))).toEqual(Array.from({ length: 12 }, () => "ma"));
  expect(folded(`${"😀".repeat(80)} mật ong`)).toEqual([]);
  expect(folded(`a${"\u0301".repeat(5_000)} ong`)).toEqual(["a"]);
});

test("half a surrogate pair is no word and harms none beside it", () => {
  expect(folded("\ud83d mật \udc4d")).toEqual(["mat"]);
});
