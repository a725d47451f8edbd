import { expect, type Page } from "@playwright/test";
import { expectNoViolations } from "./expect-no-violations";
import { expectNoWider } from "./no-wider";
import { expectLivesUnderPolicy } from "./policy";

/** Buttons and fields that a thumb has to hit; a link inside a sentence may be as high as its line. */
async function expectThumbSized(page: Page): Promise<void> {
  const small = await page
    .locator(
      "main :is(button, summary, select, textarea, .button, input:not([type=hidden], [type=checkbox], [type=radio]))",
    )
    .evaluateAll((all) =>
      all
        .filter((it) => it.checkVisibility({ visibilityProperty: true }))
        .map((it) => ({
          height: it.getBoundingClientRect().height,
          name: `${it.tagName} ${it.textContent?.trim().slice(0, 30) ?? ""}`,
        }))
        .filter(({ height }) => height > 1 && height < 43.5)
        .map(({ height, name }) => `${name}: ${height}`),
    );
  expect(small, "lower than 44 px").toEqual([]);
}

/** Amounts stand in columns: same width for each digit. */
async function expectTabularAmounts(page: Page): Promise<void> {
  const uneven = await page.locator("main :is(td, dd)").evaluateAll((all) =>
    all
      .filter((it) => /^-?[\d.]+\s₫$/.test(it.textContent?.trim() ?? ""))
      .filter((it) => !getComputedStyle(it).fontVariantNumeric.includes("tabular-nums"))
      .map((it) => it.textContent),
  );
  expect(uneven, "amounts without tabular figures").toEqual([]);
}

/**
 * A page that has come whole: lives under its policy, fits the screen, is hit by a thumb, sets its amounts in columns, and axe
 * finds nothing.
 */
export async function expectWhole(page: Page, address: string): Promise<void> {
  await expectLivesUnderPolicy(page, async () => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  });
  await expectNoWider(page);
  await expectThumbSized(page);
  await expectTabularAmounts(page);
  await expectNoViolations(page);
}
