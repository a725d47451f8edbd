import { Font } from "@react-pdf/renderer";
import { fontFile } from "./font-file";

/** Each file of the font has one part of the alphabet; the reader of a line takes each letter from the first that has it. */
export const FAMILIES = ["Be Vietnam Pro", "Be Vietnam Pro Vietnamese"];

for (const [family, subset] of [
  [FAMILIES[0], "latin"],
  [FAMILIES[1], "vietnamese"],
] as const) {
  Font.register({
    family: family ?? "",
    fonts: [
      { src: fontFile(subset, 400), fontWeight: 400 },
      { src: fontFile(subset, 600), fontWeight: 600 },
    ],
  });
}
// Vietnamese is written in syllables that are never broken.
Font.registerHyphenationCallback((word) => [word]);
