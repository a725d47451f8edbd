import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab (or Shift+Tab) until `target` has the focus, and sees that she can see where she is. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  const hasFocus = () => target.evaluate((it) => it === document.activeElement);
  for (let presses = 0; presses < 120 && !(await hasFocus()); presses++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
  await expectVisibleFocus(target);
}

/** An outline or ring of at least two pixels that is not transparent, on the element or on the label around it. */
export async function expectVisibleFocus(target: Locator): Promise<void> {
  const isShown = await target.evaluate((element) => {
    const draws = (it: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(it);
      const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
      return isOutlined || /[1-9]px/.test(boxShadow);
    };
    const label = element.closest("label") ?? element;
    return draws(element) || draws(label);
  });
  expect(isShown, "the focused element shows no outline").toBe(true);
}

/** Tab there and Enter. */
export async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Tab there, everything out, and this in. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}
