import { describe, expect, it } from "vitest";
import { speakVietnameseFirst } from "./vietnamese-first";

const kept = (value: string | null) => ({ getItem: () => value });

describe("the operator's language", () => {
  it("is Vietnamese until she chooses another", () => {
    const page = { cookie: "" };
    speakVietnameseFirst(page, kept(null));
    expect(page.cookie).toMatch(/^lng=vi;/);
  });

  it("stays what she chose", () => {
    const chosen = { cookie: "a=1; lng=en" };
    speakVietnameseFirst(chosen, kept(null));
    expect(chosen.cookie).toBe("a=1; lng=en");
    const stored = { cookie: "" };
    speakVietnameseFirst(stored, kept("en"));
    expect(stored.cookie).toBe("");
  });
});
