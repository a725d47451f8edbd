import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";

test("what needs her is listed by kind with its next step, and leads to where that is taken", async ({ page }) => {
  await signIn(page, "union", loginOf("union", "Lào Cai"));
  await page.goto("/hoi/can-xu-ly?unit=15");
  await expect(page.getByRole("heading", { level: 1, name: "Cần xử lý" })).toBeVisible();
  const filter = page.getByRole("navigation", { name: "Lọc theo việc" });
  for (const kind of ["Khiếu nại", "Chưa xác nhận", "OCOP sắp hết hạn", "Lâu chưa bán", "Xã chưa gửi báo cáo"])
    await expect(filter.getByText(kind)).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
  await filter.getByRole("link", { name: /^Chưa xác nhận \d+$/ }).click();
  await expect(page).toHaveURL(/kind=paid_unconfirmed/);
  const items = page.getByRole("main").getByRole("listitem").filter({ hasText: "Hỏi chị đã nhận bao nhiêu" });
  await expect(items.first()).toContainText(/\d+ ngày/);
  await items.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/hoi\/hop-tac-xa\//);
  await page.goto("/hoi/can-xu-ly?unit=15&kind=commune_not_submitted");
  await page
    .getByRole("link", { name: /^Mở báo cáo kỳ/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/hoi\/ky-bao-cao\/2026-Q3\?unit=\d+/);
});

test("she has a letter sent on Mondays, and stops it", async ({ page }) => {
  await signIn(page, "union", loginOf("union", "Nghĩa Đô"));
  await page.goto("/hoi/can-xu-ly");
  await page.getByText("Nhận thư sáng thứ Hai").click();
  const address = page.getByLabel("Địa chỉ thư điện tử");
  await address.fill("không phải thư");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Địa chỉ e-mail chưa đúng").first()).toBeVisible();
  await address.fill("nghia-do@hoi.example");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Thư sáng thứ Hai đang gửi tới nghia-do@hoi.example")).toBeVisible();
  await expectNoViolations(page);
  await address.fill("");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Chị sẽ không nhận thư nữa.")).toBeVisible();
});
