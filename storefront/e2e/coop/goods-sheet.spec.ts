import { expect, test, type Page, type TestInfo } from "@playwright/test";
import readExcel from "read-excel-file/node";
import { sheetOf } from "../../../backend/integration-tests/http/market/member-sheet";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { signIn } from "../doors/sign-in";
import { askAs, makeGoods as makeGoodsOf, type OwnGoods } from "./own-goods";

const sheetPath = "/hop-tac-xa/hang/bang-tinh";
const labelOf = ({ project }: TestInfo) => (project.name === "phone" ? "Hương Hồi Bản Mây" : "Bản Hồ Xanh");
const [PRICE, STOCK] = [3, 4];

type Cell = string | number | null;
// A browser, a database and axe on the same two cores.
test.describe.configure({ timeout: 180_000 });

const makeGoods = (info: TestInfo) => makeGoodsOf(labelOf(info), "Khăn bảng tính");

/** The file as she downloads it, the rows of these goods only: what is not in the file stays. */
async function downloaded(page: Page, { name }: OwnGoods): Promise<Cell[][]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải bảng hàng (.xlsx)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^gia-va-so-luong-\d{4}-\d\d-\d\d\.xlsx$/);
  const [first] = await readExcel(await download.path());
  const [headings, ...rows] = first?.data ?? [];
  expect(headings?.slice(0, 5)).toEqual(["Mã hàng", "Tên hàng", "Cỡ", "Giá bán (đồng)", "Số lượng đang có"]);
  const own = rows.filter((row) => row[1] === name);
  expect(own.map((row) => row.slice(2, 7))).toEqual([
    ["Nhỏ", 150_000, 20, 150_000, 20],
    ["Lớn", 250_000, 8, 250_000, 8],
  ]);
  return [headings ?? [], ...own].map((row) =>
    row.map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : null)),
  );
}

const changed = (rows: readonly Cell[][], at: number, cells: Readonly<Record<number, Cell>>) =>
  rows.map((row, index) => (index === at ? row.map((cell, place) => cells[place] ?? cell) : row));

async function upload(page: Page, rows: readonly Cell[][]): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByLabel("Tệp Excel").setInputFiles({ name: "gia moi.xlsx", mimeType, buffer: await sheetOf(rows) });
  await page.getByRole("button", { name: "Tải lên và xem trước" }).click();
  await expect(page.getByRole("heading", { name: /^gia moi\.xlsx: / })).toBeVisible({ timeout: 30_000 });
}

const counted = (page: Page, what: string) => page.locator(`[data-count="${what}"] dd`);

async function noWider(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}

async function variantsOf({ id, token }: OwnGoods) {
  const { variants } = await askAs(`/coop/goods/${id}`, token);
  return variants.map(({ priceDong, stock }: { priceDong: string; stock: number }) => [Number(priceDong), stock]);
}

test("a changed file is looked at, accepted, seen in the shop within five seconds, and taken back", async ({
  page,
}, info) => {
  const goods = await makeGoods(info);
  // A market in development makes a page when it is first asked for; the five seconds are not for that.
  await page.request.get(`/hang/${goods.handle}`);
  await signIn(page, "cooperative", loginOf("cooperative", labelOf(info)));
  await page.getByRole("navigation", { name: "Mục của hợp tác xã" }).getByRole("link", { name: "Hàng" }).click();
  await page.getByRole("link", { name: "Sửa giá và số lượng bằng Excel" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sửa giá và số lượng bằng Excel" })).toBeVisible();
  await expectNoViolations(page);
  await noWider(page);
  const rows = await downloaded(page, goods);

  await upload(page, rows);
  await expect(page.getByText("Bảng giống hệt trên chợ, không có gì phải ghi.")).toBeVisible();
  await expect(counted(page, "unchanged")).toHaveText("2");
  await expectNoViolations(page);
  await page.getByRole("link", { name: "Tải tệp khác" }).click();

  await upload(page, changed(changed(rows, 1, { [PRICE]: "175.000 ₫", [STOCK]: 25 }), 2, { [STOCK]: 3 }));
  await expect(counted(page, "write")).toHaveText("2");
  await expect(page.getByText("từ 150.000 ₫ → thành 175.000 ₫")).toBeVisible();
  await expect(page.getByText("từ 20 → thành 25")).toBeVisible();
  await expectNoViolations(page);
  await noWider(page);
  expect(await variantsOf(goods)).toEqual([
    [150_000, 20],
    [250_000, 8],
  ]);
  // Two tabs of the same table: the second finds it written.
  const second = await page.context().newPage();
  await second.goto(page.url());
  await page.getByRole("button", { name: "Ghi 2 dòng" }).click();
  await expect(page.getByRole("heading", { name: "Đã ghi 2 dòng" })).toBeVisible();
  const shown = async () => (await page.request.get(`/hang/${goods.handle}`, { headers: { cookie: "" } })).text();
  await expect.poll(shown, { timeout: 5_000, intervals: [250] }).toContain("175.000");
  await second.getByRole("button", { name: "Ghi 2 dòng" }).click();
  await expect(second.getByRole("heading", { name: "Đã ghi 2 dòng" })).toBeVisible();
  await second.close();
  expect(await variantsOf(goods)).toEqual([
    [175_000, 25],
    [250_000, 3],
  ]);
  await expectNoViolations(page);
  await noWider(page);

  await page.getByRole("link", { name: "Tải tệp khác" }).click();
  await page
    .getByRole("link", { name: /^gia moi\.xlsx/ })
    .first()
    .click();
  await page.getByText("Ghi nhầm? Hoàn lại cả bảng").click();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Hoàn lại cả bảng" }).click();
  await expect(page.getByRole("heading", { name: "Đã hoàn lại", exact: true })).toBeVisible();
  expect(await variantsOf(goods)).toEqual([
    [150_000, 20],
    [250_000, 8],
  ]);
  await expectNoViolations(page);
});

test("wrong rows are told at their cells, doubtful ones asked for, a sale in between is shown", async ({
  page,
}, info) => {
  const goods = await makeGoods(info);
  await signIn(page, "cooperative", loginOf("cooperative", labelOf(info)));
  await page.goto(sheetPath);
  await page.getByRole("button", { name: "Tải lên và xem trước" }).click();
  await expect(page.getByLabel("Tệp Excel")).toBeFocused();
  await page
    .getByLabel("Tệp Excel")
    .setInputFiles({ name: "anh.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("không phải Excel") });
  await page.getByRole("button", { name: "Tải lên và xem trước" }).click();
  await expect(page.getByText("Không đọc được tệp.")).toBeVisible();
  await expectNoViolations(page);

  const rows = await downloaded(page, goods);
  const stray: Cell[] = ["KHONG-CO-MA", "Hàng lạ", "", 1000, 1, 1000, 1, 0, "Nháp"];
  await upload(page, [...changed(changed(rows, 1, { [PRICE]: 75, [STOCK]: 25 }), 2, { [STOCK]: -4 }), stray]);
  await expect(counted(page, "choice")).toHaveText("1");
  await expect(counted(page, "fault")).toHaveText("2");
  await expect(page.locator('[data-cell="E3"]')).toContainText("Số lượng phải là số nguyên từ 0");
  await expect(page.locator('[data-cell="A4"]')).toContainText("Không có mã hàng này.");
  await expect(page.locator('[data-cell="D2"]')).toContainText("có lẽ là 75.000 ₫");
  await expectNoViolations(page);
  await noWider(page);
  await page.getByRole("button", { name: "Ghi các dòng đã chọn" }).click();
  await expect(page.getByText("Chưa có dòng nào để ghi.")).toBeVisible();

  const { variants } = await askAs(`/coop/goods/${goods.id}`, goods.token);
  await askAs("/coop/sales", goods.token, {
    key: crypto.randomUUID(),
    channel: "fair",
    soldAt: new Date().toISOString(),
    lines: [{ productId: goods.id, variantId: variants[0].id, quantity: 2, amountDong: "300000" }],
  });
  await page.getByLabel("Ghi dòng này (dòng 2)").check();
  await page.getByRole("button", { name: "Ghi các dòng đã chọn" }).click();
  await expect(page.getByText("Giá hoặc số lượng vừa đổi")).toBeVisible();
  await expect(page.locator('[data-cell="E2"]')).toContainText("nên sẽ ghi 23");
  await expectNoViolations(page);
  await page.getByLabel("Ghi dòng này (dòng 2)").check();
  await page.getByRole("button", { name: "Ghi các dòng đã chọn" }).click();
  await expect(page.getByRole("heading", { name: "Đã ghi 1 dòng" })).toBeVisible();
  expect(await variantsOf(goods)).toEqual([
    [75_000, 23],
    [250_000, 8],
  ]);
});

test("the keyboard alone accepts a table, and another cooperative's is not there", async ({ page }, info) => {
  const goods = await makeGoods(info);
  await signIn(page, "cooperative", loginOf("cooperative", labelOf(info)));
  await page.goto(sheetPath);
  const rows = await downloaded(page, goods);
  await upload(page, changed(rows, 1, { [STOCK]: 21 }));
  const button = page.getByRole("button", { name: "Ghi 1 dòng" });
  for (let taps = 0; taps < 60; taps += 1) {
    if (await button.evaluate((it) => it === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Đã ghi 1 dòng" })).toBeVisible();
  const own = page.url();
  await signIn(page, "cooperative", loginOf("cooperative", "Mưa Nguồn"));
  await page.goto(own);
  await expect(page.getByRole("heading", { level: 1, name: "Không có bảng này" })).toBeVisible();
  await expectNoViolations(page);
});
