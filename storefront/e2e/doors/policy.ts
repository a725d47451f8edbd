import { expect, type Page } from "@playwright/test";

/** Asserts that the browser refused nothing of the page's own while `visit` lasted: a policy that it can't live under is none. */
export async function expectLivesUnderPolicy(page: Page, visit: () => Promise<void>): Promise<void> {
  const refused: string[] = [];
  const listen = (message: { text: () => string }) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  };
  page.on("console", listen);
  try {
    await visit();
  } finally {
    page.off("console", listen);
  }
  expect(refused, `${page.url()} breaks its own policy`).toEqual([]);
}
