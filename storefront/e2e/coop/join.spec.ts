import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { askForCode, codeOf, enterCode, freshPhone, PASSWORD, register } from "../doors/newcomer";
import { askAsOperator, askAsStaff } from "../doors/operator";
import { placeField } from "../doors/place-field";

/** One part of the profile, filled and saved. */
async function savePart(page: Page, id: string, fill: (part: ReturnType<Page["locator"]>) => Promise<void>) {
  const part = page.locator(`#${id}`);
  await fill(part);
  await part.getByRole("button", { name: "Lưu" }).click();
  await expect(part.getByText("Đã lưu.")).toBeVisible();
}

test("a phone becomes a cooperative that follows its checklist", async ({ page }) => {
  // The whole way of a cooperative to its first day: a dozen pages and a photo.
  test.slow();
  const phone = freshPhone();
  const name = `THT Lanh ${phone.slice(-4)}`;
  await register(page, phone, name);
  await expectNoViolations(page);
  await expect(page.getByText("Xong 1/7 việc")).toBeVisible();

  await page.getByRole("link", { name: /Giấy tờ đăng ký/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hồ sơ hợp tác xã" })).toBeVisible();
  await savePart(page, "identity", (part) => part.getByLabel("Số giấy đăng ký").fill("12/GCN-UBND"));
  await savePart(page, "place", async (part) => {
    await placeField(part, "Tỉnh, thành phố").fill("Ha Giang");
    await page.getByRole("option", { name: /Tuyên Quang/ }).click();
    await placeField(part, "Xã, phường").fill("lung tam");
    await page.getByRole("option", { name: /Lùng Tám/ }).click();
  });
  await savePart(page, "bank", async (part) => {
    await part.getByLabel("Ngân hàng", { exact: true }).selectOption("970405");
    await part.getByLabel("Số tài khoản").fill("1234 5678 901");
    await part.getByLabel("Tên chủ tài khoản").fill("TO HOP TAC LANH");
  });
  await expectNoViolations(page);
  await savePart(page, "story", async (part) => {
    await part.getByLabel("Một câu về hợp tác xã").fill("Chị em Mông dệt lanh.");
    await part.getByLabel("Câu chuyện").fill("Chúng tôi dệt lanh từ năm 1999.");
    const picture = { name: "anh.png", mimeType: "image/png", buffer: await page.screenshot() };
    await part.locator("input[type=file]").last().setInputFiles(picture);
    await expect(part.getByText("✓ Đã lưu")).toBeVisible({ timeout: 30_000 });
  });
  await page.goto("/hop-tac-xa");
  await expect(page.getByText("Xong 5/7 việc")).toBeVisible();
  await expect(page.getByRole("button", { name: "Gửi chợ duyệt" })).toHaveCount(0);

  await giveRuleAndGoods(phone);
  await page.reload();
  await expect(page.getByText("Xong 7/7 việc")).toBeVisible();
  await page.getByRole("button", { name: "Gửi chợ duyệt" }).click();
  await expect(page.getByText("Đã gửi. Chợ đang xem hồ sơ")).toBeVisible();
  await expectNoViolations(page);

  const { cooperatives } = await askAsOperator("/admin/cooperatives?status=submitted");
  const { id } = cooperatives.find((it: { name: string }) => it.name === name);
  await askAsOperator(`/admin/cooperatives/${id}/return`, { comment: "Viết rõ hơn về chất liệu." });
  await page.reload();
  await expect(page.getByText("Chợ đề nghị sửa: Viết rõ hơn về chất liệu.")).toBeVisible();
  await page.getByRole("button", { name: "Gửi chợ duyệt" }).click();
  await expect(page.getByText("Đã gửi. Chợ đang xem hồ sơ")).toBeVisible();
  const { handle } = await askAsOperator(`/admin/cooperatives/${id}/approve`, {});
  await page.reload();
  await expect(page.getByRole("heading", { name: "Việc cần làm" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Để bắt đầu bán" })).toHaveCount(0);
  await page.goto("/hop-tac-xa/ho-so");
  await expect(page.getByText("Đang bán trên chợ")).toBeVisible();
  expect((await page.request.get(`/htx/${handle}`)).status()).toBe(200);
  await askAsOperator(`/admin/cooperatives/${id}/suspend`, { comment: "Xong lượt thử" });
});

/** The rule and the first goods through the cooperative's own door; their pages have specs of their own. */
async function giveRuleAndGoods(phone: string): Promise<void> {
  const ask = (path: string, body?: object) => askAsStaff(phone, PASSWORD, path, body);
  const { today } = await ask("/coop/rules");
  const part = { basis: "pool", retainedBp: 1000, fundBp: 0, memberBp: 9000, advanceCapBp: 5000 };
  await ask("/coop/rules", { key: `rule-${phone}`, ...part, validFrom: today, minutesRef: "BB 1" });
  const { photo } = await ask("/coop/profile");
  const texts = { story: "", materials: "", technique: "", care: "", shelfLife: "" };
  await ask("/coop/goods", {
    key: `goods-${phone}`,
    name: "Khăn lanh",
    categoryHandle: "thuc-pham",
    photos: [photo],
    optionTitle: "Cỡ",
    variants: [{ title: "Vừa", titleEn: "", priceDong: "250000", stock: 3 }],
    makers: [],
    ...texts,
    weightGrams: 200,
    lowStockAt: 1,
    isInSeason: false,
    english: { name: "", ...texts },
    publish: true,
  });
}

test("a wrong bank account is said at its field, and what was typed stays", async ({ page }) => {
  const phone = freshPhone();
  await register(page, phone, "HTX Thử");
  await page.goto("/hop-tac-xa/ho-so");
  const bank = page.locator("#bank");
  await bank.getByLabel("Ngân hàng", { exact: true }).selectOption("970418");
  await bank.getByLabel("Số tài khoản").fill("12ab");
  await bank.getByLabel("Tên chủ tài khoản").fill("HTX THU");
  await bank.getByRole("button", { name: "Lưu" }).click();
  await expect(bank.getByText("Số tài khoản chỉ gồm 6 đến 19 chữ số.").first()).toBeVisible();
  await expect(bank.getByLabel("Số tài khoản")).toHaveValue("12ab");
  await expect(bank.getByLabel("Số tài khoản")).toHaveAttribute("aria-invalid", "true");
});

test("a wrong code is counted, and a used one asks for another", async ({ page }) => {
  const phone = freshPhone();
  await askForCode(page, phone);
  await expectNoViolations(page);
  const code = await codeOf(page, phone);
  await enterCode(page, code === "000000" ? "111111" : "000000");
  await expect(page.getByText("Mã chưa đúng. Chị còn 4 lần nhập.").first()).toBeVisible();
  await page.getByRole("button", { name: "Gửi mã khác" }).click();
  await expect.poll(() => codeOf(page, phone)).not.toBe(code);
  await enterCode(page, await codeOf(page, phone));
  await expect(page.getByRole("heading", { name: "Chị và hợp tác xã" })).toBeVisible();
  await expectNoViolations(page);
});

test("registering works without script and by keyboard alone", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  const phone = freshPhone();
  await page.goto("/hop-tac-xa/dang-ky");
  await page.getByLabel("Số điện thoại của chị").focus();
  await page.keyboard.type(phone);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nhập mã trong tin nhắn" })).toBeVisible();
  await page.getByLabel("Mã 6 số").focus();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Mã chưa đúng.")).toBeVisible();
  await page.getByLabel("Mã 6 số").fill(await codeOf(page, phone));
  await page.keyboard.press("Enter");
  await page.getByLabel("Họ và tên của chị").fill("Lò Thị Lan");
  await page.getByLabel("Tên hợp tác xã").fill("HTX Không Mạng");
  await page.getByRole("radio", { name: "Hợp tác xã", exact: true }).check();
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Để bắt đầu bán" })).toBeVisible();
  await context.close();
});

test("a manager invites a person, who enters with her code and may not invite; then she is removed", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const phone = freshPhone();
  await register(page, phone, "HTX Hai Người");
  const guestPhone = `08${phone.slice(2)}`;
  await page.goto("/hop-tac-xa/nguoi-dung");
  const invite = page.getByRole("region", { name: "Mời thêm người" });
  await invite.getByLabel("Họ và tên").fill("Vàng Thị Mai");
  await invite.getByLabel("Số điện thoại").fill(guestPhone);
  await invite.getByRole("button", { name: "Mời" }).click();
  await expect(page.getByText("Đã mời.")).toBeVisible();
  await expect(page.getByText("Chưa đặt mật khẩu")).toBeVisible();
  await expectNoViolations(page);

  const context = await browser.newContext({ baseURL });
  const guest = await context.newPage();
  const invited = await codeOf(guest, guestPhone);
  expect(invited).toMatch(/^\d{6}$/);
  await askForCode(guest, guestPhone);
  await enterCode(guest, await codeOf(guest, guestPhone));
  await guest.getByLabel("Mật khẩu").fill("mai thích dệt");
  await guest.getByRole("button", { name: "Lưu mật khẩu và vào" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "Chào Mai", exact: true })).toBeVisible();
  await guest.goto("/hop-tac-xa/nguoi-dung");
  await expect(guest.getByText("Chỉ người quản lý mời hoặc đổi vai trò được.")).toBeVisible();

  await page.goto("/hop-tac-xa/nguoi-dung");
  const row = page.getByRole("listitem").filter({ hasText: "Vàng Thị Mai" });
  await row.locator("summary", { hasText: "Đổi vai trò hoặc cho thôi" }).click();
  await row.getByRole("button", { name: "Cho thôi" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Vàng Thị Mai" })).toHaveCount(0);
  await guest.goto("/hop-tac-xa/nguoi-dung");
  await expect(guest.getByText("Tài khoản này chưa thuộc hợp tác xã nào.")).toBeVisible();
  await context.close();
});
