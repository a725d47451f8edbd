import { expect, type Page } from "@playwright/test";

/** Short enough for a name: ends a script, and is an image whose absence runs something. */
export const HOSTILE_NAME = "</script><img src=x onerror=alert(1)>";

/** For a text: a script of its own, an attribute left by a quote, an address that runs, a template, a line JavaScript ends at. */
export const HOSTILE_TEXT = `${HOSTILE_NAME}<script>alert(2)</script> " onmouseover="alert(3)" '><svg/onload=alert(4)> javascript:alert(5) {{7*7}} \u2028 -->`;

/** For words as long as their field: the same, and a word no line is wide enough for. */
export const HOSTILE_WORDS = `${HOSTILE_TEXT} ${"W".repeat(40)}`;

/**
 * Listens for whatever a text of somebody's gets to run in this page: all of them can do is open a dialog. What only the
 * page's policy kept from running counts as well: a text that came so far was no text any more.
 */
export function listenForScripts(page: Page): { readonly ran: readonly string[] } {
  const ran: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) ran.push(`${page.url()}: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    ran.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { ran };
}

/** A page as it is sent: the texts stand in it escaped, and what search engines read of it is JSON. */
export async function expectEscaped(page: Page, address: string, inItsJson: string): Promise<void> {
  const html = await (await page.request.get(address)).text();
  expect(html).toContain("&lt;/script&gt;&lt;img");
  expect(html).not.toContain("<img src=x");
  const told = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) =>
    JSON.stringify(JSON.parse(json)),
  );
  expect(told.filter((json) => json.includes(JSON.stringify(inItsJson).slice(1, -1)))).not.toEqual([]);
}
