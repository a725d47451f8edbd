import { readFileSync, readdirSync } from "node:fs";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { demoWorld } from "../seed/world.ts";
import { lettersOfTypeface } from "./letters.ts";

const ROOT = new URL("../../", import.meta.url);
const MESSAGES = new URL("storefront/messages/", ROOT);
const VIETNAM = new URL("packages/vietnam/src/", ROOT);

/** Be Vietnam Pro has no such signs: they stand alone, where the phone's own typeface draws them as well. */
const OTHERS = /[→]/gu;

const FONTS = await Promise.all(
  [400, 600].map(async (weight) => {
    const file = readFileSync(new URL(`storefront/typeface/be-vietnam-pro-${weight}.woff2`, ROOT));
    const plain = await subsetFont(file, undefined, { targetFormat: "truetype", keepAllGlyphs: true });
    return { weight, font: new Font(new Face(new Blob(plain))) };
  }),
);

/** Words a browser would draw by another typeface, in whole or in part: glyph 0 is "I have no such letter". */
function drawnByOthers(font: Font, texts: readonly string[]): readonly string[] {
  const words = new Set(texts.flatMap((text) => text.replaceAll(OTHERS, " ").split(/[ \t\n]+/)));
  return [...words].filter((word) => {
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfos().some((glyph) => glyph.codepoint === 0);
  });
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const readStrings = (file: URL) => stringsOf(JSON.parse(readFileSync(file, "utf8")));

function messages(locale: "vi" | "en"): readonly string[] {
  const folder = new URL(`${locale}/`, MESSAGES);
  return readdirSync(folder).flatMap((name) => readStrings(new URL(name, folder)));
}

const namesOfVietnam = () =>
  ["org-units", "provinces", "peoples", "categories", "banks"].flatMap((it) =>
    readStrings(new URL(`${it}.data.json`, VIETNAM)),
  );

const TEXTS = [
  ["every sentence of the pages in Vietnamese", messages("vi")],
  ["every sentence of the pages in English", messages("en")],
  ["the demo's goods, people and stories", stringsOf(demoWorld())],
  ["names of provinces, communes, peoples, groups of goods and banks", namesOfVietnam()],
  ["names in Ê Đê, Gia Rai and Ba Na", ["Buôn Ê̆a Kŭ", "Kon Tŭm", "Pơlei Ŏi", "Čư̆ Mgar", "H'Mĭñ"]],
  ["each letter it was made for", [...lettersOfTypeface()]],
] as const;

for (const { weight, font } of FONTS)
  for (const [name, texts] of TEXTS)
    test(`the shop's typeface at ${weight} draws ${name}, composed or in parts`, () => {
      expect(texts.length).toBeGreaterThan(4);
      for (const form of ["NFC", "NFD"] as const)
        expect(
          drawnByOthers(
            font,
            texts.map((text) => text.normalize(form)),
          ),
        ).toEqual([]);
    });

test("a letter it does not have is seen", () => {
  for (const { font } of FONTS)
    expect(drawnByOthers(font, ["chợ phiên", "ярмарка", "市場"])).toEqual(["ярмарка", "市場"]);
});
