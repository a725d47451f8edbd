import { expect, type Browser, type Page } from "@playwright/test";
import { enterAdmin, expectOwnPartsClean, openDesk } from "../doors/admin";
import { expectNoViolations } from "../doors/expect-no-violations";
import { expectNoWider } from "../doors/no-wider";
import { placeOrder } from "../doors/place-order";
import { test } from "../doors/reader";
import { addToBasket, coffee, fillAddress } from "../shop/walk";

test.describe.configure({ timeout: 120_000 });

const HEADING = "Thời gian giao dịch,Mã giao dịch,Số tiền,Nội dung,Tài khoản đối ứng,Tên tài khoản đối ứng";

/** What the bank's own site would hand the operator: one transfer in, and a fee out. */
function statement(reference: string, amount: string, content: string): Buffer {
  const line = `30/11/2026 08:00:00,${reference},"${amount}","IBFT ${content} GD",0987654321,TRAN THI BINH`;
  return Buffer.from(`\uFEFF${HEADING}\r\n${line}\r\n30/11/2026 09:00:00,PHI-${reference},"-11,000",Phi,,\r\n`);
}

const newReference = () => `FT${Date.now()}${Math.floor(Math.random() * 1e4)}`;

async function deskOf(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await enterAdmin(page);
  await openDesk(page, "/bank-lines");
  return page;
}

async function send(desk: Page, buffer: Buffer): Promise<void> {
  await desk.getByLabel("Sao kê CSV của ngân hàng").setInputFiles({ name: "sao-ke.csv", mimeType: "text/csv", buffer });
  await desk.getByRole("button", { name: "Gửi sao kê" }).click();
}

/** The digits the shopper would type: what the page says is to be transferred. */
async function askedSum(page: Page): Promise<number> {
  const text = await page.getByRole("heading", { name: /^Chuyển (khoản|nốt)/ }).textContent();
  return Number((text ?? "").replace(/\D/g, ""));
}

test("S3, O2: an order paid by VietQR turns paid by itself once the statement is sent", async ({ page, browser }) => {
  await addToBasket(page, coffee.handle);
  await page.goto("/dat-hang");
  await fillAddress(page);
  await expect(page.getByRole("radio", { name: "Tiền mặt khi nhận hàng" })).toBeChecked();
  await page.getByRole("radio", { name: "Tiền mặt khi nhận hàng" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Chuyển khoản bằng mã VietQR" })).toBeChecked();
  await expectNoViolations(page);
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page).toHaveURL(/\/don-hang\/CP/);
  const content = ((await page.getByRole("heading", { level: 1 }).textContent()) ?? "").replace("-", "");
  await expect(page.getByRole("img", { name: new RegExp(`nội dung ${content}$`) })).toBeVisible();
  const sum = await askedSum(page);
  await expect(page.getByRole("link", { name: "Lưu ảnh mã" })).toHaveAttribute("download", `vietqr-${content}.png`);
  await expect(page.getByText(/còn 2[34] giờ/)).toBeVisible();
  await expectNoWider(page);
  await expectNoViolations(page);

  const desk = await deskOf(browser);
  await send(desk, statement(newReference(), "12,5", content));
  await expect(desk.getByText(/^Dòng 2, cột “Số tiền”: “12,5” không phải số tiền nguyên đồng/)).toBeVisible();
  const file = statement(newReference(), `+${sum.toLocaleString("en-US")}`, content);
  await send(desk, file);
  await expect(desk.getByText("Thêm 1 giao dịch; 0 đã có; 1 tiền ra bỏ qua.")).toBeVisible();
  await send(desk, file);
  await expect(desk.getByText("Thêm 0 giao dịch; 1 đã có; 1 tiền ra bỏ qua.")).toBeVisible();
  await expect(page.getByText(/^Đã nhận đủ/)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("heading", { name: /^Chuyển khoản/ })).toBeHidden();
  await desk.context().close();
});

test("a wrong amount is held and explained; the operator asks for the rest, then sends it back", async ({
  page,
  browser,
}) => {
  const code = await placeOrder("may-trang", "pp_vietqr_vietqr");
  await page.goto("/don-hang");
  await page.getByLabel("Mã đơn").fill(code);
  await page.getByLabel("Số điện thoại lúc đặt").fill("0912345678");
  await page.getByRole("button", { name: "Xem đơn" }).click();
  const sum = await askedSum(page);

  const desk = await deskOf(browser);
  const reference = newReference();
  await send(desk, statement(reference, "+10,000", code));
  const line = desk.getByRole("article", { name: reference });
  await expect(line.getByText("Thiếu", { exact: true })).toBeVisible();
  await expectOwnPartsClean(desk);
  await expect(page.getByText(/^Chợ đã nhận 10\.000.₫, chưa đủ/)).toBeVisible({ timeout: 15_000 });
  expect(await askedSum(page)).toBe(sum - 10_000);
  await line.getByRole("button", { name: "Nhắn khách chuyển nốt" }).click();
  await expect(line.getByText(/đã nhắn khách/)).toBeVisible();
  await line.getByRole("textbox", { name: "Mã giao dịch trả lại" }).fill("HT0001");
  await line.getByRole("button", { name: "Đã chuyển trả" }).click();
  await expect(line).toBeHidden();
  await expect(page.getByText(/^Chợ đã chuyển trả bạn 10\.000.₫/)).toBeVisible({ timeout: 15_000 });
  await desk.setViewportSize({ width: 360, height: 740 });
  await expectNoWider(desk);
  await desk.context().close();
});
