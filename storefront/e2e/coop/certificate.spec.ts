import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { apiUrl, demo, loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { signIn } from "../doors/sign-in";

const photo = join(__dirname, "photo.jpg");
const noPhoto = { name: "anh.png", mimeType: "image/png", buffer: Buffer.from("<!doctype html><title>x</title>") };

/** A product of the signed-in cooperative, as the shop names it. */
async function ownGoods(): Promise<string> {
  const headers = { "x-publishable-api-key": demo.publishableKey };
  const answer = await fetch(`${apiUrl}/store/cooperatives/phja-suong`, { headers });
  const { goods } = (await answer.json()) as { goods: { id: string }[] };
  const id = goods[0]?.id;
  if (!id) throw new Error("the cooperative sells nothing");
  return id;
}

const picker = (page: Page) => page.getByRole("group", { name: /Ảnh giấy chứng nhận/ });

test.beforeEach(async ({ page }) => {
  await signIn(page, "cooperative", loginOf("cooperative", "Phja Sương"));
  await page.goto(`/hop-tac-xa/hang/${await ownGoods()}/chung-nhan`);
});

test("a certificate is entered with its photo by keyboard, and waits to be judged", async ({ page }, { project }) => {
  const number = `${Date.now()}-${project.name}/QĐ-UBND`;
  await page.getByRole("radio", { name: "4 sao" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.type(number);
  await page.keyboard.press("Tab");
  await page.keyboard.type("UBND tỉnh Cao Bằng");
  await page.getByLabel("Ngày cấp").fill("2026-01-15");
  await page.getByLabel("Chọn ảnh có sẵn").setInputFiles(photo);
  await expect(picker(page).getByText("✓ Đã lưu")).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Gửi để xét" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Đã gửi\./)).toBeVisible();
  const card = page.getByRole("listitem").filter({ hasText: number });
  await expect(card.getByText("Đang chờ xét")).toBeVisible();
  await expect(card.getByText("Cấp 15/01/2026, đến hết 15/01/2029")).toBeVisible();
  await expect(card.locator("img")).toBeVisible();
});

test("what is missing is said at its field, and what was typed stays", async ({ page }) => {
  await page.getByRole("radio", { name: "3 sao" }).check();
  await page.getByLabel("Nơi cấp").fill("UBND huyện");
  await page.getByRole("button", { name: "Gửi để xét" }).click();
  await expect(page.locator("#decisionNumber")).toBeFocused();
  await expect(page.locator("#decisionNumber")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Nơi cấp")).toHaveValue("UBND huyện");
  await expectNoViolations(page);
});

test("a file that is no photo says why, and can be removed and put back", async ({ page }) => {
  await page.getByLabel("Chọn ảnh có sẵn").setInputFiles(noPhoto);
  await expect(picker(page).getByRole("alert")).toContainText("không phải ảnh JPEG, PNG hoặc WebP");
  await page.getByRole("button", { name: "Bỏ ảnh – Ảnh 1" }).press("Enter");
  await expect(page.getByRole("button", { name: "Lấy lại" })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press("Enter");
  await expect(picker(page).getByText("Ảnh 1", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Bỏ ảnh – Ảnh 1" }).click();
});

test("a photo taken without signal stays on the phone and goes by itself", async ({ page, context }) => {
  await context.setOffline(true);
  await page.getByLabel("Chọn ảnh có sẵn").setInputFiles(photo);
  await expect(picker(page).getByText(/^Chưa có sóng/)).toBeVisible();
  await context.setOffline(false);
  await expect(picker(page).getByText("✓ Đã lưu")).toBeVisible();
  await page.reload();
  await expect(picker(page).getByText("✓ Đã lưu")).toBeVisible();
  await page.getByRole("button", { name: "Bỏ ảnh – Ảnh 1" }).click();
});
