import { expect, test, type TestInfo } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { signIn } from "../doors/sign-in";
import { askAs, makeGoods, type OwnGoods } from "./own-goods";

const labelOf = ({ project }: TestInfo) => (project.name === "phone" ? "Hương Hồi Bản Mây" : "Bản Hồ Xanh");

// A browser, a database and axe on the same two cores.
test.describe.configure({ timeout: 180_000 });

/** A sale as an older phone sends it, or a helper's script: the size left out. */
async function sell({ id, token }: OwnGoods, { quantity, variantId }: { quantity: number; variantId?: string }) {
  await askAs("/coop/sales", token, {
    key: crypto.randomUUID(),
    channel: "fair",
    soldAt: new Date().toISOString(),
    lines: [{ productId: id, ...(variantId ? { variantId } : {}), quantity, amountDong: "300000" }],
  });
}

async function stockOf({ id, token }: OwnGoods): Promise<readonly number[]> {
  const { variants } = await askAs(`/coop/goods/${id}`, token);
  return variants.map((it: { stock: number }) => it.stock);
}

test("a size nobody said and a stock that disagrees wait among the day's work, and are settled at the fair page", async ({
  page,
}, info) => {
  const goods = await makeGoods(labelOf(info), "Túi chưa rõ cỡ");
  await sell(goods, { quantity: 2 });
  await sell(goods, { quantity: 9, variantId: goods.variantIds[1] ?? "" });
  expect(await stockOf(goods)).toEqual([20, 0]);
  await signIn(page, "cooperative", loginOf("cooperative", labelOf(info)));
  await expect(page.getByRole("link", { name: /lệch kho/ })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: /lần bán chưa rõ cỡ/ }).click();

  const sale = page.getByRole("group", { name: new RegExp(goods.name) });
  await expect(sale).toBeVisible();
  await expectNoViolations(page);
  const button = page.getByRole("button", { name: new RegExp(`^Ghi cỡ này.*${goods.name}$`) });
  await button.click();
  await expect(page.getByText("Chưa chọn cỡ.")).toBeVisible();

  // The keyboard alone, and without a signal first.
  await sale.getByRole("radio", { name: "Nhỏ" }).focus();
  await page.keyboard.press("Space");
  await page.context().setOffline(true);
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Chưa ghi được vì mất mạng.")).toBeVisible();
  await page.context().setOffline(false);
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã ghi cỡ. Kho đã trừ.")).toBeVisible();
  await expect(sale).toBeHidden();
  expect(await stockOf(goods)).toEqual([18, 0]);

  const counted = page
    .getByRole("listitem")
    .filter({ hasText: `${goods.name}, Lớn` })
    .getByRole("button", { name: /^Đã đếm lại/ });
  await counted.click();
  await expect(page.getByText("Đã ghi là đếm lại.")).toBeVisible();
  await expect(counted).toBeHidden();
  await expectNoViolations(page);
});
