import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { fillSignIn, signIn } from "../doors/sign-in";

const staff = loginOf("cooperative", "Mây Trắng");

test("a wrong password and an unknown phone are told in the same words", async ({ page }) => {
  const sentence = "Số điện thoại hoặc mật khẩu chưa đúng.";
  await page.goto("/hop-tac-xa/dang-nhap");
  await fillSignIn(page, { login: "0399 999 999", password: "sai" });
  await expect(page.getByText(sentence)).toBeVisible();
  await fillSignIn(page, { login: staff.login, password: "không phải mật khẩu" });
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page).toHaveURL(/dang-nhap/);
  await expectNoViolations(page);
});

test("signing in leads back to the page that asked for it", async ({ page }) => {
  await page.goto("/hop-tac-xa/don?step=shipped");
  await expect(page).toHaveURL(/dang-nhap\?return=/);
  await fillSignIn(page, staff);
  await expect(page).toHaveURL("/hop-tac-xa/don?step=shipped");
});

test("a return path to another site is not followed", async ({ page }) => {
  await page.goto("/hop-tac-xa/dang-nhap?return=https%3A%2F%2Fevil.example%2Fhop-tac-xa");
  await fillSignIn(page, staff);
  await expect(page).toHaveURL("/hop-tac-xa");
});

test("the browser gets a sealed cookie and no token", async ({ page, context }) => {
  await signIn(page, "cooperative", staff);
  const session = (await context.cookies()).find(({ name }) => name === "coop_session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(session?.value).not.toMatch(/^eyJ|\./);
  expect(await page.evaluate(() => document.cookie + JSON.stringify(localStorage))).not.toContain("eyJ");
});

test("signing out closes the door", async ({ page }) => {
  await signIn(page, "cooperative", staff);
  await page.locator("header summary").click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/dang-nhap/);
  await page.goto("/hop-tac-xa");
  await expect(page).toHaveURL(/dang-nhap/);
});

test("a session the backend no longer knows asks to sign in again", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "coop_session", value: "forged", url: baseURL ?? "" }]);
  await page.goto("/hop-tac-xa/tien");
  await expect(page).toHaveURL(/dang-nhap/);
});

test("the form works without script, in English too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/en/hop-tac-xa/dang-nhap");
  await page.getByLabel("Phone number").fill(staff.login);
  await page.getByLabel("Password").fill(staff.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "To do" })).toBeVisible();
  await context.close();
});

test("a form posted from another site is refused", async ({ request }) => {
  const response = await request.post("/api/coop/login", {
    form: { phone: staff.login, password: staff.password, locale: "vi" },
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(response.headers().location).toContain("problem=origin");
  expect(response.headers()["set-cookie"]).toBeUndefined();
});
