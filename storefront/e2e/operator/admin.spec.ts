import { expect, test } from "@playwright/test";
import { apiUrl, demo } from "../doors/demo-world";

test("Medusa Admin opens in Vietnamese, signs the operator in and lists the seeded goods", async ({ page }, {
  project,
}) => {
  test.skip(project.name === "phone", "Medusa Admin is made for wide screens; the operator works at a desk");
  const operator = demo.logins.find(({ door }) => door === "operator");
  if (!operator) throw new Error("the demo world has no operator");
  await page.goto(`${apiUrl}/app/login`);
  await expect(page.getByRole("heading", { name: "Chợ Phiên, bàn điều hành" })).toBeVisible({ timeout: 30_000 });
  await page.locator("input[name=email]").fill(operator.login);
  await page.locator("input[name=password]").fill(operator.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/app\/orders/, { timeout: 30_000 });
  await page.goto(`${apiUrl}/app/products?q=G%C3%B9i`);
  await expect(page.getByRole("heading", { name: "Sản phẩm" })).toBeVisible();
  await expect(page.getByText("Gùi mây đan tay")).toBeVisible();
});
