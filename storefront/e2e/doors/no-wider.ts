import { expect, type Page } from "@playwright/test";

/** Nothing on the page asks to be scrolled sideways. */
export async function expectNoWider(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((it) => it.getBoundingClientRect().right > clientWidth + 1)
      .map((it) => `${it.tagName.toLowerCase()} ${it.textContent?.trim().slice(0, 40) ?? ""}`)
      .slice(-3);
  });
  expect(tooWide).toEqual([]);
}
