import type { Locator, Page } from "@playwright/test";

/** A province's or commune's field once the page's script has made it one: until then it is a plain list, which can't be typed into. */
export const placeField = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole("combobox", { name }).and(within.locator("input"));
