import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { codeOf, freshPhone, PASSWORD } from "../doors/newcomer";
import { expectNoWider } from "../doors/no-wider";
import { placeField } from "../doors/place-field";
import { signIn } from "../doors/sign-in";

test("an officer is invited, sets her own password, sees her unit alone, and loses it when it is taken back", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const phone = freshPhone();
  const name = "Lý Thị Mẩy";
  await signIn(page, "union", loginOf("union", "Lào Cai"));
  await page.goto("/hoi/can-bo");
  await page.getByText("Mời cán bộ").click();
  await page.getByLabel("Họ và tên").fill(name);
  await page.getByLabel("Số điện thoại").fill(phone);
  await page.getByRole("button", { name: "Mời và nhắn cho chị ấy" }).click();
  await expect(page.getByText("Hãy chọn ít nhất một việc.").first()).toBeVisible();
  await placeField(page, "Xã, phường").fill("Mường Bo");
  await page
    .getByRole("option", { name: /Mường Bo/ })
    .first()
    .click();
  await page.getByRole("checkbox", { name: /^Kiểm tra/i }).check();
  await page.getByRole("checkbox", { name: /^Xem số tổng hợp/i }).check();
  await page.getByLabel("Ngày cuối").fill("2030-12-31");
  await expectNoViolations(page);
  await expectNoWider(page);
  await page.getByRole("button", { name: "Mời và nhắn cho chị ấy" }).click();
  await expect(page.getByText(`Đã mời ${name} cho Xã Mường Bo.`)).toBeVisible();

  const context = await browser.newContext({ baseURL });
  const invited = await context.newPage();
  const code = await codeOf(invited, phone);
  await invited.goto("/hoi/dang-ky");
  await expect(invited.getByRole("heading", { level: 1, name: "Chị được mời vào Chợ Phiên" })).toBeVisible();
  await invited.getByLabel("Số điện thoại của chị").fill(phone);
  await invited.getByLabel("Mã 6 số").fill(code === "000000" ? "111111" : "000000");
  await invited.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(invited.getByText("Mã chưa đúng. Chị còn 4 lần nhập.").first()).toBeVisible();
  await expectNoViolations(invited);
  await invited.getByLabel("Mã 6 số").fill(code);
  await invited.getByRole("button", { name: "Tiếp tục" }).click();
  await invited.getByLabel("Mật khẩu").fill(PASSWORD);
  await invited.getByRole("button", { name: "Lưu mật khẩu và vào" }).click();
  await expect(invited).toHaveURL(/\/hoi$/);
  await invited.goto("/hoi/hop-tac-xa");
  await expect(invited.getByLabel("Đơn vị", { exact: true }).getByRole("option")).toHaveText(["Xã Mường Bo"]);
  await invited.goto("/hoi/hop-tac-xa?unit=15");
  await expect(invited.getByRole("heading", { name: "Không có ở đây" })).toBeVisible();

  const card = page
    .getByRole("listitem")
    .filter({ hasText: phone.slice(-3) })
    .filter({ hasText: name });
  await expect(card.getByText("đến hết 31/12/2030").first()).toBeVisible();
  for (const purpose of ["kiểm tra", "xem số tổng hợp"]) {
    await card.getByLabel(`Thu hồi quyền ${purpose} của ${name} ở Xã Mường Bo`).click();
    await card.getByRole("button", { name: "Thu hồi ngay" }).first().click();
    await expect(page.getByText(`Đã thu hồi quyền của ${name}.`)).toBeVisible();
    await expect(card.getByRole("button", { name: `Giao lại quyền ${purpose}` })).toBeVisible();
  }
  await expectNoViolations(page);
  await invited.goto("/hoi/hop-tac-xa");
  await expect(invited.getByRole("heading", { name: "Tài khoản chưa được giao phạm vi" })).toBeVisible();
  await context.close();
});
