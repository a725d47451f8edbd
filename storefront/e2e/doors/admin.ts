import { expect, type Page } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { ask } from "./ask";
import { apiUrl, demo } from "./demo-world";

/** The operator's session in this page's browser, as her sign-in form would have made it (e2e/operator/admin.spec.ts). */
export async function enterAdmin(page: Page): Promise<void> {
  const login = demo.logins.find(({ door }) => door === "operator");
  if (!login) throw new Error("the demo world has no operator");
  const { token } = await ask("/auth/user/emailpass", { body: { email: login.login, password: login.password } });
  const answer = await page.request.post(`${apiUrl}/auth/session`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status()).toBe(200);
}

/** Opens a page of the Admin and waits until our part of it stands; a cold Admin takes its time. */
export async function openDesk(page: Page, path: string): Promise<void> {
  await page.goto(`${apiUrl}/app${path}`);
  await expect(page.locator("[data-desk]").first()).toBeVisible({ timeout: 60_000 });
}

/**
 * Our own parts of a page of Medusa Admin. The shell around them is Medusa's (2.21.2), which has faults of its own
 * (unnamed icon buttons, a main landmark without one), and is left unjudged.
 */
export async function expectOwnPartsClean(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).include("[data-desk]").withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`)).toEqual([]);
}
