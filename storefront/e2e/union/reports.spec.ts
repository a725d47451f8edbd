import { expect, test, type Page } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { bytesOf, excelRows, pdfText } from "../doors/files";
import { expectNoWider } from "../doors/no-wider";
import { fillSignIn, signIn } from "../doors/sign-in";

const national = loginOf("union", "trung ương");
const named = loginOf("union", "người thứ hai");
const province = loginOf("union", "tỉnh Lào Cai");

/** Axe and the narrow screen, on the page as it stands. */
async function expectSound(page: Page): Promise<void> {
  await expectNoViolations(page);
  await expectNoWider(page);
}

test("an officer without a grant sees no rows and whom to ask", async ({ page }) => {
  await signIn(page, "union", loginOf("union", "chưa được giao"));
  await expect(page.getByRole("heading", { name: "Tài khoản chưa được giao phạm vi" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Mục của cán bộ Hội" }).getByRole("link")).toHaveText([
    "Tổng quan",
  ]);
  await expectSound(page);
  await page.goto("/hoi/thu-nhap?unit=VN");
  await expect(page.getByRole("table")).toHaveCount(0);
  expect((await page.request.get("/api/union/reports/income/csv?unit=VN&period=2026-Q3")).status()).toBe(404);
});

test("an officer sees her own units only; a sibling's is not there, on the page and as a file", async ({ page }) => {
  await signIn(page, "union", province);
  await expect(page.getByLabel("Đơn vị", { exact: true }).getByRole("option").first()).toHaveText("Tỉnh Lào Cai");
  await expect(page.getByRole("option", { name: "Tỉnh Tuyên Quang" })).toHaveCount(0);
  const answer = await page.goto("/hoi/thu-nhap?unit=08&period=2026-Q3");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Không có ở đây" })).toBeVisible();
  expect((await page.request.get("/api/union/reports/income/csv?unit=08&period=2026-Q3")).status()).toBe(404);
});

test("the overview says how much, what that means, where, when and what waits", async ({ page }) => {
  await signIn(page, "union", national);
  await page.goto("/hoi?period=2026-Q3");
  await expect(page.getByText("Tạm tính", { exact: true })).toBeVisible();
  const confirmed = page.locator("dl > div").filter({ hasText: "Đã xác nhận" }).first();
  await expect(confirmed).toContainText(/[\d.]+\s₫/);
  await expect(confirmed).toContainText("so với Quý II/2026");
  await page.getByRole("button", { name: "Nghĩa của “Đã xác nhận”" }).click();
  await expect(page.getByRole("button", { name: "Đóng" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: /^Thành phố Đà Nẵng: chưa có thu nhập/ })).toBeVisible();
  await expect(page.getByText("Hoàng Sa")).toBeVisible();
  await expect(page.getByText("Trường Sa")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Xã chưa gửi báo cáo/ })).toHaveAttribute(
    "href",
    /can-xu-ly\?unit=VN&period=2026-Q3&kind=commune_not_submitted/,
  );
  await expectSound(page);
  await page.getByRole("link", { name: /^Tỉnh Lào Cai: [\d.]+\s₫/ }).click();
  await expect(page).toHaveURL("/hoi?unit=15&period=2026-Q3");
  await expect(page.getByLabel("Đơn vị", { exact: true })).toHaveValue("15");
});

test("from the nation down to a woman by name, who reads why; the look is in the log", async ({ page }) => {
  await signIn(page, "union", named);
  await page.goto("/hoi/thu-nhap?period=2026-Q3");
  await expectSound(page);
  await page
    .getByRole("row", { name: /Tỉnh Lào Cai/ })
    .getByRole("link")
    .click();
  await page
    .getByRole("row", { name: /Xã Mường Bo/ })
    .getByRole("link")
    .click();
  await page
    .getByRole("row", { name: /HTX Thêu Chỉ Hồng/ })
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(/tung-nguoi\?unit=03043&period=2026-Q3&cooperative=/);
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("radio", { name: "Giải quyết khiếu nại" }).check();
  await page.getByLabel("Lý do cụ thể").fill("xem");
  await page.getByRole("button", { name: "Ghi lý do và xem" }).click();
  await expect(page.getByText("Hãy ghi lý do cụ thể hơn, ít nhất 10 chữ cái.").first()).toBeVisible();
  const reason = `Đối chiếu phiếu chi ${Date.now()}`;
  await page.getByLabel("Lý do cụ thể").fill(reason);
  await page.getByRole("button", { name: "Ghi lý do và xem" }).click();
  const people = page.getByRole("table", { name: "Thu nhập của từng thành viên" }).locator("tbody tr");
  await expect(people.first()).toBeVisible();
  const count = await people.count();
  await expectSound(page);
  await page.goto("/hoi/nhat-ky");
  const look = page.getByRole("row").filter({ hasText: `Giải quyết khiếu nại: ${reason}` });
  await expect(look).toContainText("HTX Thêu Chỉ Hồng");
  await expect(look.getByRole("cell", { name: new RegExp(`(^| )${count}$`) })).toBeVisible();
  await expectSound(page);
});

test("screen, Excel and PDF hold the same cells, the hidden ones hidden", async ({ page }) => {
  await signIn(page, "union", province);
  await page.goto("/hoi/thu-nhap?unit=15&period=2026-Q3");
  const table = page.getByRole("table", { name: "Thu nhập theo đơn vị" });
  const onScreen = await table
    .locator("tbody tr, tfoot tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? "")),
    );
  // A screen reader hears the reason after the sign; sums stand without dots and đồng in a workbook.
  const bare = (cell: string) => (cell.startsWith("—") ? "—" : cell.replace(/[.\s₫]/g, ""));
  const money = onScreen.map((row) => [row[0] ?? "", ...row.slice(1, 4).map(bare)]);
  expect(money.flat().filter((it) => it === "—").length).toBeGreaterThan(0);
  expect(
    money
      .at(-1)
      ?.slice(1)
      .every((it) => /^\d+$/.test(it)),
  ).toBe(true);

  const fetched = async (format: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: `Tải báo cáo: ${format}` }).click(),
    ]);
    return bytesOf(download);
  };
  const rows = (await excelRows(await fetched("Excel"))).map((row) => row.slice(0, 4));
  expect(rows[0]?.[0]).toBe("Thu nhập của thành viên");
  for (const row of money) expect(rows).toContainEqual(row);
  const text = await pdfText(await fetched("PDF"));
  expect(text).toContain("HỘILIÊNHIỆPPHỤNỮVIỆTNAM");
  for (const row of money)
    expect(text).toContain(row.map((cell) => (/^\d+$/.test(cell) ? dots(cell) : cell.replaceAll(/\s/g, ""))).join(""));
});

const dots = (digits: string) => digits.replaceAll(/\B(?=(\d{3})+$)/g, ".");

test("a list of people becomes a file in the background, and hers alone", async ({ page, browser, baseURL }) => {
  await signIn(page, "union", named);
  await page.goto("/hoi/thu-nhap/tung-nguoi?unit=15&period=2026-Q3");
  await page.getByRole("radio", { name: "Lập báo cáo được giao" }).check();
  await page.getByLabel("Lý do cụ thể").fill("Báo cáo quý III của tỉnh");
  await page.getByRole("button", { name: "Ghi lý do và xem" }).click();
  const people = page.getByRole("table").locator("tbody tr");
  await expect(people.first()).toBeVisible();
  const count = await people.count();
  await page.getByRole("button", { name: "Làm tệp Excel" }).click();
  await expect(page).toHaveURL(/\/hoi\/tap-tin/);
  const ready = page.getByRole("link", { name: /^Tải về Thu nhập của từng người, Tỉnh Lào Cai/ }).first();
  await expect(ready).toBeVisible({ timeout: 30_000 });
  await expectSound(page);
  const file = (await ready.getAttribute("href")) ?? "";
  const rows = await excelRows(await (await page.request.get(file)).body());
  expect(rows.filter((row) => /^(HTX|Tổ hợp tác|Liên hiệp) /.test(row[1] ?? ""))).toHaveLength(count);
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signIn(other, "union", province);
  expect((await other.request.get(file)).status()).toBe(404);
  await other.goto("/hoi/tap-tin");
  await expect(other.locator(`a[href="${file}"]`)).toHaveCount(0);
  await other.context().close();
});

test("without script the choosers make the address, and signed out it is found again", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/hoi/thu-nhap?by=channel");
  await expect(page).toHaveURL(/\/hoi\/dang-nhap\?return=/);
  await fillSignIn(page, national);
  await expect(page).toHaveURL("/hoi/thu-nhap?by=channel");
  await page.getByLabel("Đơn vị", { exact: true }).selectOption("15");
  await page.getByLabel("Kỳ", { exact: true }).selectOption("2026-Q2");
  await page.getByRole("region", { name: "Đơn vị và kỳ" }).getByRole("button", { name: "Xem" }).click();
  await expect(page).toHaveURL("/hoi/thu-nhap?by=channel&unit=15&period=2026-Q2");
  await expect(page.getByRole("table", { name: "Thu nhập theo kênh bán" })).toBeVisible();
  await page.goto("/hoi/thu-nhap?unit=15&period=2024-Q1");
  await expect(page.getByText("Báo cáo bắt đầu từ 01/07/2025")).toBeVisible();
  await page.goto("/hoi/thu-nhap?unit=15&period=2026-09&by=ethnicity");
  await expect(page.getByText("Số liệu theo dân tộc, hộ nghèo, độ tuổi chỉ có theo quý trở lên.")).toBeVisible();
  await context.close();
});

test("staff have no way in, and officers none to the cooperative door", async ({ page }) => {
  await page.goto("/hoi/dang-nhap");
  await fillSignIn(page, loginOf("cooperative", "Mây Trắng"));
  await expect(page.getByText("Số điện thoại hoặc mật khẩu chưa đúng.")).toBeVisible();
  await signIn(page, "union", national);
  await page.goto("/hop-tac-xa");
  await expect(page).toHaveURL(/hop-tac-xa\/dang-nhap/);
});

test("English says the same", async ({ page }) => {
  await signIn(page, "union", national);
  await page.goto("/en/hoi/thu-nhap?view=distribution&by=ethnicity&period=2026-Q3");
  await expect(page.getByRole("heading", { level: 1, name: "Members' income" })).toBeVisible();
  await expect(page.getByText("Provisional", { exact: true })).toBeVisible();
  await expect(page.getByRole("table", { name: "Distribution of income by ethnicity" })).toBeVisible();
  await expectSound(page);
});
