import { describe, expect, it } from "vitest";
import { messages } from "./messages";

/** "shop.basket.title" for every message. */
function keysOf(part: object, path = ""): readonly string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
}

describe("messages", () => {
  it("exist in both languages, none of them empty", () => {
    expect(keysOf(messages.en)).toEqual(keysOf(messages.vi));
    expect(JSON.stringify(messages)).not.toContain('""');
  });
});
