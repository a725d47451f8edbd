import { expect } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { codeOf, freshPhone } from "../doors/newcomer";
import { expectNoWider } from "../doors/no-wider";
import { test } from "../doors/reader";
import { addToBasket, cardamom, fillAddress } from "../shop/walk";

test("S5: signed in by a code: goods put aside come along, an address is saved and used, the order stands in the account", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const phone = freshPhone();
  await page.goto(`/hang/${cardamom.handle}`);
  await page.getByRole("button", { name: `Lưu ${cardamom.name}` }).click();

  await page.goto("/tai-khoan");
  await page.getByLabel("Số điện thoại di động").fill(phone);
  await page.getByRole("button", { name: "Gửi mã" }).click();
  await expect(page.getByRole("heading", { name: "Nhập mã" })).toBeVisible();
  await expect(page.getByLabel("Mã 6 chữ số")).toHaveValue("");
  await page.getByLabel("Mã 6 chữ số").fill("000000");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByText(/Mã chưa đúng/).first()).toBeVisible();
  await expectNoWider(page);
  await expectNoViolations(page);
  await page.getByLabel("Mã 6 chữ số").fill(await codeOf(page, phone));
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByText("Chưa có đơn nào đặt với số này.")).toBeVisible();
  await expectNoViolations(page);

  await addToBasket(page, cardamom.handle);
  await page.goto("/dat-hang");
  await fillAddress(page);
  await page.getByLabel("Số điện thoại di động").fill(phone);
  await page.getByLabel("Lưu địa chỉ này vào tài khoản").check();
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page).toHaveURL(/\/don-hang\/CP/);
  const code = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

  await expect(async () => {
    await page.goto("/tai-khoan");
    await expect(page.getByRole("link", { name: `Xem đơn ${code}` })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await expectNoWider(page);
  await addToBasket(page, cardamom.handle);
  await page.goto("/dat-hang");
  await expect(page.getByLabel("Số nhà, đường, thôn, bản")).toHaveValue("Thôn Má Pí, nhà 12");
  await expect(page.getByLabel("Số điện thoại di động")).toHaveValue(phone);
  await expectNoViolations(page);

  // Another device of hers: nothing is kept there but what the account has.
  await page.context().clearCookies({ name: "order_proof" });
  await page.goto(`/don-hang/${code}`);
  await expect(page.getByRole("heading", { name: code })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.goto("/tai-khoan/dia-chi");
  await expect(page.getByText("Thôn Má Pí, nhà 12")).toBeVisible();
  await expectNoViolations(page);
  await page.goto("/da-luu");
  await expect(page.getByRole("link", { name: cardamom.name })).toBeVisible();
  await expectNoViolations(page);

  await page.goto("/tai-khoan/du-lieu");
  await expect(page.getByText(/^Còn lại: đơn hàng/)).toBeVisible();
  await page.getByRole("button", { name: "Đăng xuất mọi máy" }).click();
  await expect(page.getByText("Bạn đã đăng xuất trên mọi máy.")).toBeVisible();
  await page.goto(`/don-hang/${code}`);
  await expect(page).toHaveURL(/\/don-hang\?code=/);
});
