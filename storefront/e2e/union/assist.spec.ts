import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { codeOf, freshPhone, PASSWORD } from "../doors/newcomer";
import { signIn } from "../doors/sign-in";

const entering = loginOf("union", "Sà Phìn");

test("an officer registers a cooperative, its manager takes over by her own code, and both see who opened it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const phone = freshPhone();
  const name = `THT Lanh Sà Phìn ${phone.slice(-5)}`;
  await signIn(page, "union", entering);
  await page.getByRole("link", { name: "Hợp tác xã", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Hợp tác xã chị đã giúp" })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: "Lập hồ sơ giúp" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lập hồ sơ giúp hợp tác xã" })).toBeVisible();
  await expectNoViolations(page);

  await page.getByLabel("Tên hợp tác xã").fill(name);
  await page.getByRole("button", { name: "Lập hồ sơ và nhắn cho chị ấy" }).click();
  await expect(page.getByText("Hãy chọn loại hình.").first()).toBeVisible();
  await page.getByRole("radio", { name: "Tổ hợp tác" }).check();
  await page.getByLabel("Họ và tên của chị ấy").fill("Sùng Thị Dua");
  await page.getByLabel("Số điện thoại của chị ấy").fill("12345");
  await page.getByRole("button", { name: "Lập hồ sơ và nhắn cho chị ấy" }).click();
  await expect(page.getByText("Hãy hỏi chị ấy trước, rồi đánh dấu ô này.").first()).toBeVisible();
  await page.getByLabel("Chị ấy đã đồng ý để tôi lập hồ sơ này.").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Số điện thoại của chị ấy")).toHaveAttribute("aria-invalid", "true");
  await expectNoViolations(page);
  await page.getByLabel("Số điện thoại của chị ấy").fill(phone);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Đã lập hồ sơ ${name}.`)).toBeVisible();
  const card = page.getByRole("listitem").filter({ hasText: name });
  await expect(card.getByText("Chưa nhận: chị ấy chưa đặt mật khẩu")).toBeVisible();
  await expect(card.getByText("Xong 2/7 việc")).toBeVisible();
  await expectNoViolations(page);

  const context = await browser.newContext({ baseURL });
  const manager = await context.newPage();
  await manager.goto(`/hop-thu?phone=${phone}`);
  await expect(manager.getByRole("listitem").first()).toContainText("/hop-tac-xa/dang-ky?moi=1");
  const code = await codeOf(manager, phone);
  await manager.goto("/hop-tac-xa/dang-ky?moi=1");
  await expect(manager.getByRole("heading", { name: "Chị được mời vào Chợ Phiên" })).toBeVisible();
  await expectNoViolations(manager);
  await manager.getByLabel("Số điện thoại của chị").fill(phone);
  await manager.getByLabel("Mã 6 số").fill(code === "000000" ? "111111" : "000000");
  await manager.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(manager.getByText("Mã chưa đúng. Chị còn 4 lần nhập.").first()).toBeVisible();
  await manager.getByLabel("Mã 6 số").fill(code);
  await manager.getByRole("button", { name: "Tiếp tục" }).click();
  await manager.getByLabel("Mật khẩu").fill(PASSWORD);
  await manager.getByRole("button", { name: "Lưu mật khẩu và vào" }).click();
  await expect(manager.getByText("Xong 2/7 việc")).toBeVisible();
  await manager.goto("/hop-tac-xa/ho-so");
  await expect(manager.getByText(/Hồ sơ do cán bộ Hội .+ lập giúp/)).toBeVisible();
  await context.close();

  await page.reload();
  await expect(card.getByText("Đã nhận", { exact: true })).toBeVisible();
});

test("an officer without the grant is told whom to ask, and sees nobody's", async ({ page }) => {
  await signIn(page, "union", loginOf("union", "chưa được giao"));
  await page.goto("/hoi/hop-tac-xa");
  await expect(page.getByText("Chị chưa được giao quyền nhập liệu ở xã nào")).toBeVisible();
  await expect(page.getByText("Chị chưa lập hồ sơ giúp hợp tác xã nào.")).toBeVisible();
  await page.goto("/hoi/hop-tac-xa/moi");
  await expect(page.getByRole("button", { name: "Lập hồ sơ và nhắn cho chị ấy" })).toHaveCount(0);
  await expectNoViolations(page);
});
