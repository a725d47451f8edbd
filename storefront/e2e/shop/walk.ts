import { expect, type Page } from "@playwright/test";
import { placeField } from "../doors/place-field";
import { untilAlive } from "../doors/reader";

/** Two goods of two cooperatives in the demo world, each with several variants and enough stock to be bought often. */
export const coffee = {
  handle: "ca-phe-arabica-rang-moc",
  name: "Cà phê Arabica rang mộc",
  nameEn: "Roasted Arabica coffee",
};
export const cardamom = { handle: "thao-qua-kho", name: "Thảo quả khô" };

/** Puts one piece of a product into the basket, as a shopper does, and waits until the market has said yes. */
export async function addToBasket(page: Page, handle: string): Promise<void> {
  await page.goto(`/hang/${handle}`);
  await untilAlive(page);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await expect(page.getByText("Đã thêm vào giỏ.")).toBeVisible();
}

/** Fills who and where; the province by a name it has not had since July 2025. */
export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel("Họ và tên").fill("Trần Thị Thử");
  await page.getByLabel("Số điện thoại di động").fill("0912 345 678");
  const province = placeField(page, "Tỉnh, thành phố");
  await province.fill("ha giang");
  await page.getByRole("option", { name: /Tuyên Quang/ }).click();
  await expect(province).toHaveValue("Tỉnh Tuyên Quang");
  const commune = placeField(page, /Xã, phường/);
  await commune.fill("dong van");
  await page.getByRole("option").first().click();
  await page.getByLabel("Số nhà, đường, thôn, bản").fill("Thôn Má Pí, nhà 12");
  await shippingKnown(page);
}

/** Waits until the page shows what shipping to the chosen commune costs: nobody orders at a price she has not seen. */
export async function shippingKnown(page: Page): Promise<void> {
  await expect(page.locator("[aria-labelledby=gui-hang] [role=status]")).toBeEmpty();
}
