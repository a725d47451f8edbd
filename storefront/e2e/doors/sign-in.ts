import { expect, type Cookie, type Page } from "@playwright/test";

type Credentials = { readonly login: string; readonly password: string };

const doorPaths = { cooperative: "/hop-tac-xa", union: "/hoi" } as const;

/** Sessions of this worker by phone: the backend allows ten tries an account and quarter of an hour. */
const sessions = new Map<string, readonly Cookie[]>();

/** Signs in by the Vietnamese form, once a worker and person, and stands on the door's first page. */
export async function signIn(page: Page, door: keyof typeof doorPaths, credentials: Credentials): Promise<void> {
  const known = sessions.get(credentials.login);
  if (known) {
    await page.context().addCookies([...known]);
    await page.goto(doorPaths[door]);
  } else {
    await page.goto(`${doorPaths[door]}/dang-nhap`);
    await fillSignIn(page, credentials);
  }
  await expect(page).toHaveURL(new RegExp(`${doorPaths[door]}(\\?.*)?$`));
  sessions.set(credentials.login, await page.context().cookies());
}

/** Fills the form on the page and sends it. */
export async function fillSignIn(page: Page, { login, password }: Credentials): Promise<void> {
  await page.locator("#phone").fill(login);
  await page.locator("#password").fill(password);
  await page.locator("main form button[type=submit]").click();
}
