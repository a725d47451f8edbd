import { test as base, type Page } from "@playwright/test";

/**
 * A reader of the shop: she acts on a page once it is alive. A browse page is drawn before its scripts are asked for (decision 35),
 * so that a program that acts on it at once would follow its links and send its forms as without scripts.
 */
export const test = base.extend({
  // Each of her tabs.
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on("page", readFirst);
    await use(context);
  },
});

function readFirst(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...given) => {
    const answer = await goto(...given);
    await untilAlive(page);
    return answer;
  };
  page.reload = async (...given) => {
    const answer = await reload(...given);
    await untilAlive(page);
    return answer;
  };
}

/** Taken over; what has none of the build's scripts is alive as it is. Asked anew where the page leads on by itself. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (!document.querySelector('script[data-src], script[src^="/_next/static/"][async]')) return true;
    return Object.keys(document).some((key) => key.startsWith("__reactContainer"));
  });
}

/** React has taken the page over: only its own scripts do that. */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
}
