import { expect, test } from "@playwright/test";
import { untilTakenOver } from "../doors/reader";

/** Kept for everybody, and made for a reader: both are put off on their way out. */
const pages = ["/", "/hang/ca-phe-arabica-rang-moc", "/hang?q=mat+ong", "/en/hang"];

test("a page draws its first frame before it asks for a script, and is alive afterwards", async ({ page }) => {
  await page.addInitScript(() => {
    requestAnimationFrame(() => Object.assign(window, { firstFrame: performance.now() }));
  });
  for (const address of pages) {
    await page.goto(address);
    await untilTakenOver(page);
    const { frame, asked } = await page.evaluate(() => ({
      frame: Number(Reflect.get(window, "firstFrame")),
      asked: performance
        .getEntriesByType("resource")
        .filter((it) => it instanceof PerformanceResourceTiming && it.initiatorType === "script")
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
    await untilTakenOver(page);
  }
});

test("what is worked in at once has its scripts at once", async ({ page }) => {
  for (const address of ["/gio-hang", "/tai-khoan/dang-nhap", "/hop-tac-xa/dang-nhap", "/hoi/dang-nhap"]) {
    const answer = await page.goto(address);
    const html = await answer?.text();
    expect([address, /<script src="\/_next\/[^>]* async=""/.test(html ?? "")]).toEqual([address, true]);
    expect([address, html?.includes("data-src=")]).toEqual([address, false]);
  }
});
