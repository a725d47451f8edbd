import { expect, test } from "vitest";
import { askAndUnderstand, type Wanted } from "./ask";
import { editDistance } from "./edit-distance";
import { queryWords, wordsOf } from "./words";

/** A small index: its names, and in how many of them each word and each pair of neighbours stands. */
const NAMES = [
  "Mật ong bạc hà",
  "Mật ong hoa rừng",
  "Khăn thổ cẩm",
  "Nước mắm cá cơm",
  "Cà phê rang xay",
  "Dứa sấy",
  "Kẹo dừa",
  "Hmông",
  "Forest honey",
  "Gan vịt",
  "Chè Shan",
  "Muối tôm",
];

const counts = new Map<string, number>();
for (const name of NAMES) {
  const words = wordsOf(name).map(({ folded }) => folded);
  const pairs = words.slice(1).map((word, at) => (words[at] ?? "") + word);
  for (const term of new Set([...words, ...pairs])) counts.set(term, (counts.get(term) ?? 0) + 1);
}

async function read(text: string) {
  let questions = 0;
  const ask = async ({ terms, near, prefixes }: Wanted) => {
    questions++;
    const candidates = new Map(
      near.map((one) => [one, [...counts.keys()].filter((other) => editDistance(one, other, 2) <= 2)]),
    );
    const wanted = [...terms, ...[...candidates.values()].flat()];
    return {
      counts: new Map(wanted.flatMap((term) => (counts.has(term) ? [[term, counts.get(term) ?? 0] as const] : []))),
      candidates,
      prefixes: new Set(prefixes.filter((start) => [...counts.keys()].some((term) => term.startsWith(start)))),
    };
  };
  const understood = await askAndUnderstand(queryWords(text), { typos: true, prefix: true }, ask);
  return { ...understood, questions, words: understood.terms.map(({ words }) => words.join("|")).join(" ") };
}

test.each([
  ["mat ong", "mat ong"],
  ["mật ong", "mat ong"],
  ["MẬT  ONG", "mat ong"],
  ["maatj ong", "mat ong"],
  ["ma65t ong", "mat ong"],
  ["mat ogn", "mat ong"],
  ["mta ong", "mat ong"],
  ["maatj ogn", "mat ong"],
  ["thocam", "thocam"],
  ["khan thocam", "khan thocam"],
  ["capherangxay", "ca phe rang xay"],
  ["nuoc mma", "nuoc mam"],
  ["h mong", "hmong"],
  ["honye", "honey"],
  ["hony", "honey"],
  ["ca ph", "ca ph"],
])("%s is read as %s", async (text, words) => {
  expect((await read(text)).words).toBe(words);
});

test("known words need one question", async () => {
  expect((await read("mat ong")).questions).toBe(1);
  expect((await read("maatj ong")).questions).toBe(1);
});

test("a raw word that is known stays as typed: muoi is no Telex for anything", async () => {
  expect((await read("muoi")).terms[0]?.reading).toBe("typed");
});

test("marks are kept for what agrees with them, typed or decoded", async () => {
  expect((await read("dứa")).terms[0]?.key).toBe("du7a1");
  expect((await read("duwas")).terms[0]?.key).toBe("du7a1");
  expect((await read("dua")).terms[0]?.key).toBeNull();
});

test("words side by side in a name are told as a pair, whatever way they were typed", async () => {
  expect((await read("mat ong")).pairs).toEqual([{ word: "matong", isPrefix: false }]);
  expect((await read("maatj ogn")).pairs).toEqual([{ word: "matong", isPrefix: false }]);
  expect((await read("ong mat")).pairs).toEqual([]);
});

test("what resembles nothing is told apart, not guessed", async () => {
  expect((await read("mat ong xyzzy qqqq")).unknown).toEqual(["xyzzy", "qqqq"]);
});

test.each([
  "",
  "   ",
  "́̀̉",
  "😀😀",
  "'\"`;--",
  "🇻🇳",
  "الله",
  "((((((a+)+)+)+)$",
  "a".repeat(10_000),
  "ma ".repeat(5_000),
])("hostile text %# is read in little time", async (text) => {
  const words = queryWords(text);
  expect(words.length).toBeLessThanOrEqual(12);
  const { terms, unknown } = await read(text);
  expect(terms.length + unknown.length).toBeLessThanOrEqual(24);
});
