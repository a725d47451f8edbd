import localFont from "next/font/local";

/**
 * Be Vietnam Pro with the letters scripts/generate/letters.ts names, one file a weight: 27 KB where Google's four by alphabet
 * take 70. Both are on every first screen, so both are fetched before the styles ask for them; until they are there Arial
 * stands in, stretched to their measures, so that no line moves.
 */
const typeface = localFont({
  src: [
    { path: "../typeface/be-vietnam-pro-400.woff2", weight: "400" },
    { path: "../typeface/be-vietnam-pro-600.woff2", weight: "600" },
  ],
  variable: "--font-typeface",
  display: "swap",
  adjustFontFallback: "Arial",
});

export const fontVariables = typeface.variable;
