import { describe, expect, it } from "vitest";
import { SENTENCES, languageOf, say } from "./sentences.mjs";

describe("the launcher's sentences", () => {
  it.each(Object.entries(SENTENCES))("%s says the same things in both languages", (_, [vi = "", en = ""]) => {
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(vi).not.toBe("");
    expect(holes(vi)).toEqual(holes(en));
  });

  it("follows the terminal's locale", () => {
    expect(languageOf({ LANG: "vi_VN.UTF-8" })).toBe("vi");
    expect(languageOf({ LC_ALL: "en_GB.UTF-8", LANG: "vi_VN.UTF-8" })).toBe("en");
    expect(languageOf({})).toBe("en");
  });

  it("never prints a sentence with a hole in it", () => {
    expect(() => say("en", "stop.port", { port: 8000 })).toThrow("needs a value");
    expect(say("vi", "stop.port", { port: 8000, variable: "PORT_SHOP", suggestion: 8001 })).toContain(
      "PORT_SHOP=8001 npm start",
    );
  });
});
