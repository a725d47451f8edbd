import { expect, test, type TestInfo } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { fillSignIn, signIn } from "../doors/sign-in";

/** A person for each project: the backend allows ten tries an account and quarter of an hour. */
const staffOf = ({ project }: TestInfo) => loginOf("cooperative", project.name === "phone" ? "Chỉ Hồng" : "Bến Cọ");

test("a wrong password and an unknown phone are told in the same words", async ({ page }) => {
  const sentence = "Số điện thoại hoặc mật khẩu chưa đúng.";
  await page.goto("/hop-tac-xa/dang-nhap");
  await fillSignIn(page, { login: "0399 999 999", password: "sai" });
  await expect(page.getByText(sentence)).toBeVisible();
  await fillSignIn(page, { login: staffOf(test.info()).login, password: "không phải mật khẩu" });
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page).toHaveURL(/dang-nhap/);
  await expectNoViolations(page);
});

test("signing in leads back to the page that asked for it, with a sealed cookie and no token", async ({
  page,
  context,
}) => {
  await page.goto("/hop-tac-xa/don?step=shipped");
  await expect(page).toHaveURL(/dang-nhap\?return=/);
  await fillSignIn(page, staffOf(test.info()));
  await expect(page).toHaveURL("/hop-tac-xa/don?step=shipped");
  const session = (await context.cookies()).find(({ name }) => name === "coop_session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(session?.value).not.toMatch(/^eyJ|\./);
  expect(await page.evaluate(() => document.cookie + JSON.stringify(localStorage))).not.toContain("eyJ");
});

test("a return path to another site is not followed", async ({ page }) => {
  await page.goto("/hop-tac-xa/dang-nhap?return=https%3A%2F%2Fevil.example%2Fhop-tac-xa");
  await fillSignIn(page, staffOf(test.info()));
  await expect(page).toHaveURL("/hop-tac-xa");
});

test("signing out closes the door", async ({ page }) => {
  await signIn(page, "cooperative", staffOf(test.info()));
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
  await page.getByLabel("Phone number").fill(staffOf(test.info()).login);
  await page.getByLabel("Password").fill(staffOf(test.info()).password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "To do" })).toBeVisible();
  await context.close();
});

test("a form posted from another site is refused", async ({ request }) => {
  const response = await request.post("/api/coop/login", {
    form: { phone: staffOf(test.info()).login, password: staffOf(test.info()).password, locale: "vi" },
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(response.headers().location).toContain("problem=origin");
  expect(response.headers()["set-cookie"]).toBeUndefined();
});
