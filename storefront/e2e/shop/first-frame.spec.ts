import { expect, test, type Page } from "@playwright/test";

/** Kept for everybody, and made for a reader: both are put off on their way out. */
const pages = ["/", "/hang/ca-phe-arabica-rang-moc", "/hang?q=mat+ong", "/gio-hang"];

/** React has taken the page over. */
const isAlive = (page: Page) =>
  page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));

test("a page draws its first frame before it asks for a script, and is alive afterwards", async ({ page }) => {
  await page.addInitScript(() => {
    requestAnimationFrame(() => Object.assign(window, { firstFrame: performance.now() }));
  });
  for (const address of pages) {
    await page.goto(address);
    await isAlive(page);
    const { frame, asked } = await page.evaluate(() => ({
      frame: Number(Reflect.get(window, "firstFrame")),
      asked: performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".js"))
        .map(({ startTime }) => startTime),
    }));
    expect(asked.length, address).toBeGreaterThan(3);
    expect(Math.min(...asked), address).toBeGreaterThan(frame);
  }
});

test("a tab opened behind others draws no frame and comes alive all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, "hidden", { get: () => true });
    Object.assign(window, { requestAnimationFrame: () => 0 });
  });
  for (const address of pages) {
    await page.goto(address);
    await isAlive(page);
  }
});
