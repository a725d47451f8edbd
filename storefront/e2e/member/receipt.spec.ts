import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { payAfterFair, type PaidMember } from "./paid-member";

let paid: PaidMember | undefined;
let atDesk: PaidMember | undefined;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const payouts = await payAfterFair();
  paid = payouts.find((it) => it.confirmsBy === "own_phone");
  atDesk = payouts.find((it) => it.confirmsBy === "desk");
});

function link(): PaidMember {
  if (!paid) throw new Error("no maker of these goods has a phone of her own");
  return paid;
}

/** "820000" as the page writes it. */
const dots = (digits: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, ".");

async function state(page: Page, amount: string, code: string): Promise<void> {
  await page.getByLabel("Chị nhận được bao nhiêu?").fill(amount);
  await page.getByLabel("Mã 6 số trong tin nhắn của chị").fill(code);
  await page.getByRole("button", { name: "Xác nhận" }).click();
}

test("her page says how much and asks one thing, and nobody keeps or passes on its address", async ({ page }) => {
  const answer = await page.goto(link().path);
  expect(answer?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-robots-tag": expect.stringContaining("noindex"),
  });
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Chị được chi ${dots(link().amountDong)}`);
  await expect(page.getByRole("main").getByRole("link")).toHaveText(["Dữ liệu của tôi ›"]);
  await expectNoViolations(page);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test("the pad types what fingers find hard to type", async ({ page }) => {
  await page.goto(link().path);
  const pad = page.getByRole("group", { name: "Bàn phím số" });
  for (const key of ["8", "2", "0", "Thêm 000", "Xoá một số"])
    await pad.getByRole("button", { name: key, exact: true }).click();
  await expect(page.getByLabel("Chị nhận được bao nhiêu?")).toHaveValue("82.000");
});

test("a device without a Vietnamese voice says so and where to go", async ({ page }) => {
  await page.goto(link().path);
  await page.evaluate(() => Object.defineProperty(speechSynthesis, "getVoices", { value: () => [] }));
  await page.getByRole("button", { name: "Đọc cho tôi nghe" }).click();
  await expect(page.getByText("Máy này chưa có giọng đọc tiếng Việt.")).toBeVisible();
});

test("a wrong code is answered in words, with script and without, and her sum stays", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(link().path);
  await state(page, "999999999", "x");
  await expect(page.getByText(/Mã chưa đúng\. Chị còn \d lần nhập|Đã nhập sai mã 5 lần/)).toBeVisible();
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(link().path);
  if (await plain.getByRole("button", { name: "Xác nhận" }).isVisible()) {
    await state(plain, "820.000", "x");
    await expect(plain.getByText(/Mã chưa đúng\. Chị còn \d lần nhập|Đã nhập sai mã 5 lần/)).toBeVisible();
  }
  await context.close();
});

test("English is complete", async ({ page }) => {
  await page.goto(`/en${link().path}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You were paid");
});

test("without a phone of her own the page sends her to the desk", async ({ page }) => {
  test.skip(!atDesk, "every maker of these goods has a phone of her own");
  await page.goto(atDesk?.path ?? "");
  await expect(page.getByText("bàn cán bộ Hội Phụ nữ xã")).toBeVisible();
  await expect(page.getByRole("button", { name: "Xác nhận" })).toHaveCount(0);
});

test("a link that was never made is a 404 in words", async ({ page }) => {
  const answer = await page.goto("/nhan/khong-co");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Không mở được đường dẫn này" })).toBeVisible();
});
