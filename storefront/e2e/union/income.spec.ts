import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { fillSignIn, signIn } from "../doors/sign-in";

const national = loginOf("union", "trung ương");

test("an officer without a grant sees no rows and whom to ask", async ({ page }) => {
  await signIn(page, "union", loginOf("union", "chưa được giao"));
  await expect(page.getByRole("heading", { name: "Tài khoản chưa được giao phạm vi" })).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await expectNoViolations(page);
  const csv = await page.request.get("/api/union/income.csv?from=2024-01&to=2026-12");
  expect((await csv.text()).trim().split("\r\n")).toHaveLength(1);
});

test("an officer reads her name, her scope and provisional figures with their meaning", async ({ page }) => {
  await signIn(page, "union", national);
  await expect(page.getByText("Việt Nam", { exact: true })).toBeVisible();
  await expect(page.getByText("Tạm tính")).toBeVisible();
  await expectNoViolations(page);
});

test("the period lives in the URL and an empty one says what to try", async ({ page }) => {
  await signIn(page, "union", national);
  await page.getByLabel("Từ tháng").selectOption({ label: "01/2024" });
  await page.getByLabel("Đến tháng").selectOption({ label: "02/2024" });
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page).toHaveURL(/from=2024-01&to=2024-02/);
  await expect(page.getByRole("heading", { name: "Chưa có thu nhập trong kỳ này" })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Từ tháng")).toHaveValue("2024-01");
});

test("the file holds the rows on the screen, amounts as bare numbers", async ({ page }) => {
  await signIn(page, "union", national);
  await page.getByRole("link", { name: "Năm nay" }).click();
  await expect(page).toHaveURL(/from=\d{4}-01/);
  const rows = page.locator("tbody tr");
  const shown = await rows.count();
  test.skip(shown === 0, "this world has no income yet");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^thu-nhap_\d{4}-01_\d{4}-\d{2}\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [, ...lines] = text.trim().split("\r\n");
  expect(lines).toHaveLength(shown);
  expect(lines.every((line) => /,\d+,\d+,\d+,\d+,Tạm tính,/.test(line))).toBe(true);
});

test("staff have no way in, and officers none to the cooperative door", async ({ page }) => {
  await page.goto("/hoi/dang-nhap");
  await fillSignIn(page, loginOf("cooperative", "Mây Trắng"));
  await expect(page.getByText("Số điện thoại hoặc mật khẩu chưa đúng.")).toBeVisible();
  await signIn(page, "union", national);
  await page.goto("/hop-tac-xa");
  await expect(page).toHaveURL(/hop-tac-xa\/dang-nhap/);
});

test("signed out, page and file lead to the sign-in form and back", async ({ page }) => {
  await page.goto("/api/union/income.csv?from=2026-01&to=2026-03");
  await expect(page).toHaveURL(/\/hoi\/dang-nhap\?problem=ended&return=/);
  await fillSignIn(page, national);
  await expect(page).toHaveURL("/hoi?from=2026-01&to=2026-03");
});

test("the keyboard alone changes the period", async ({ page }) => {
  await signIn(page, "union", national);
  await page.getByRole("link", { name: "Tháng này" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=(\d{4}-\d{2})&to=\1/);
});

test("English says the same", async ({ page }) => {
  await signIn(page, "union", national);
  await page.goto("/en/hoi");
  await expect(page.getByRole("heading", { level: 1, name: "Members' income" })).toBeVisible();
  await expect(page.getByText("Provisional", { exact: true })).toBeVisible();
  await expectNoViolations(page);
});

test("nothing is wider than the screen", async ({ page }) => {
  await signIn(page, "union", national);
  for (const path of ["/hoi", "/hoi?from=2026-01&to=2026-12"]) {
    await page.goto(path);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  }
});
