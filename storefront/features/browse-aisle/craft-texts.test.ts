import { slugify } from "@cho-phien/vietnam/fold";
import { expect, it } from "vitest";
import { craftTexts } from "./craft-texts.data";

it.each(Object.entries(craftTexts))("%s stands under a craft's address and names its source", (slug, text) => {
  expect(slugify(slug)).toBe(slug);
  expect(new URL(text.source).protocol).toBe("https:");
});
