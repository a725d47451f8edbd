declare module "subset-font" {
  /** The letters of `text`, or every glyph, of a TrueType, WOFF or WOFF2 file (subset-font 2.9.0, which ships no types). */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      readonly targetFormat: "truetype" | "woff2";
      readonly keepFeatures?: readonly string[];
      readonly noHinting?: boolean;
      readonly keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}
