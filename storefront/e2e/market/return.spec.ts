import { expect, type Browser, type Page } from "@playwright/test";
import path from "node:path";
import { enterAdmin, expectOwnPartsClean, openDesk } from "../doors/admin";
import { expectNoViolations } from "../doors/expect-no-violations";
import { HOSTILE_NAME, HOSTILE_WORDS, listenForScripts } from "../doors/hostile-text";
import { press, typeInto } from "../doors/keyboard";
import { expectNoWider } from "../doors/no-wider";
import { askAsOperator } from "../doors/operator";
import * as own from "../doors/own-cooperative";
import { placeOrder } from "../doors/place-order";
import { test } from "../doors/reader";
import { signIn } from "../doors/sign-in";

/** What the market passes on of what the shopper paid for the parcel, beside what its goods brought. */
const OF_SHIPPING = /gồm [\d.]+\s₫ tiền vận chuyển/;

test.describe.configure({ mode: "serial", timeout: 240_000 });

let coop: own.OwnCooperative;
let code: string;

test.beforeAll(async () => {
  coop = await own.openCooperative(own.longName("Trả hàng"));
  await own.adoptRule(coop.door);
  await own.offerGoods(coop.door, `Khăn trả ${coop.id.slice(-6)}`, await own.enrol(coop.door, 1));
  await own.approve(coop);
  await sell();
});

test.afterAll(() => own.closeDown(coop));

/**
 * Places an order and takes it to the shopper, past the screens: one-sale.spec.ts walks those. The carrier has the cash, so that
 * the market owes the cooperative its share; cash she keeps counts as sent to her.
 */
async function sell(): Promise<void> {
  const { handle } = await askAsOperator(`/admin/cooperatives/${coop.id}`);
  code = await placeOrder(handle);
  let id = "";
  await expect(async () => {
    const { consignments } = await coop.door("/coop/consignments");
    id = consignments.find((it: { orderCode: string }) => it.orderCode === code)?.id ?? "";
    expect(id).not.toBe("");
  }).toPass({ timeout: 60_000 });
  const act = (name: string, body: object = {}) => coop.door(`/coop/consignments/${id}/${name}`, body);
  await act("accept");
  await act("ship", { carrier: "Vietnam Post" });
  const { totalDong } = await act("deliver");
  await act("receive-cash", { amountDong: totalDong, heldBy: "carrier" });
}

async function openOrder(page: Page): Promise<void> {
  await page.goto(`/don-hang?code=${code}`);
  await page.locator("#phone").fill("0912345678");
  await page.getByRole("button", { name: "Xem đơn" }).click();
  await expect(page.getByRole("heading", { name: code })).toBeVisible();
}

async function herPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 360, height: 740 },
    locale: "vi-VN",
  });
  return context.newPage();
}

async function deskPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" })).newPage();
  await enterAdmin(page);
  return page;
}

test("S7, O4: asked with a photo, taken back, refunded with the bank's reference; everybody reads the same", async ({
  page,
  browser,
  baseURL,
}) => {
  await openOrder(page);
  const broughtIn = page.getByText(/^Đơn này mang về/);
  await expect(broughtIn).toBeVisible();
  await page.getByText("Xin trả hàng", { exact: true }).click();
  await page.getByLabel(/^Khăn trả/).fill("1");
  await page.getByLabel("Nói thêm").fill(`Sờn một góc ${HOSTILE_WORDS}`);
  await page.getByLabel("Ảnh hàng, nhiều nhất 3").setInputFiles(path.join(__dirname, "../coop/photo.jpg"));
  await expectNoWider(page);
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click();
  await expect(page.getByText("Chờ hợp tác xã trả lời")).toBeVisible();

  const hers = await herPage(browser, baseURL);
  const inHerDoor = listenForScripts(hers);
  await signIn(hers, "cooperative", coop.staff);
  await hers.getByRole("link", { name: /khách xin trả hàng/ }).click();
  await expect(hers.getByAltText("Ảnh 1 khách gửi")).toBeVisible();
  await expect(hers.getByText(`Sờn một góc ${HOSTILE_NAME}`)).toBeVisible();
  await expectNoWider(hers);
  await expectNoViolations(hers);
  const answer = async (name: string) => {
    await hers.locator("summary", { hasText: name }).click();
    await hers.getByRole("button", { name }).click();
  };
  await answer("Đồng ý nhận lại");
  await expect(hers.getByText(/đã đồng ý, chờ hàng về/)).toBeVisible();
  await answer("Hàng đã về");
  await expect(hers.getByText(/Chợ sẽ hoàn khách/)).toBeVisible();
  const income = await coop.door("/coop/income");
  expect(income.members.map((it: { accruedDong: string }) => it.accruedDong)).toEqual(["0"]);

  await page.reload();
  await expect(broughtIn).toBeHidden();
  await page.getByLabel("Ngân hàng", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Số tài khoản").fill("1234567890123");
  await page.getByLabel(/Tên chủ tài khoản/).fill("Trần Thị Bình");
  await page.getByRole("button", { name: "Lưu tài khoản" }).click();
  await expect(page.getByText(/Chờ chuyển khoản/)).toBeVisible();

  const desk = await deskPage(browser);
  await openDesk(desk, "/refunds");
  const refund = desk.getByRole("article", { name: new RegExp(code) });
  await expect(refund.getByText(/1234567890123 · TRAN THI BINH/)).toBeVisible();
  await expectOwnPartsClean(desk);
  const field = refund.getByRole("textbox", { name: `Mã giao dịch hoàn đơn ${code}` });
  await typeInto(desk, field, "FT");
  await desk.keyboard.press("Enter");
  await expect(refund.getByRole("alert").first()).not.toBeEmpty();
  const reference = `FT${Date.now()}`;
  await typeInto(desk, field, reference);
  await press(desk, refund.getByRole("button", { name: "Đã chuyển tiền" }));
  await expect(refund).toBeHidden();

  await page.reload();
  await expect(page.getByText(new RegExp(`Đã hoàn .* mã giao dịch ${reference}`))).toBeVisible();
  await expectNoWider(page);
  await hers.reload();
  await expect(hers.getByText(/Đã hoàn khách/)).toBeVisible();
  await expectNoWider(hers);
  expect(inHerDoor.ran).toEqual([]);
  await hers.context().close();
  await desk.context().close();
});

test("O3: a batch is proposed, approved, its file taken, its reference entered; the cooperative reads it", async ({
  browser,
  baseURL,
}) => {
  await sell();
  const desk = await deskPage(browser);
  await openDesk(desk, "/remittances");
  const due = desk.getByRole("row", { name: new RegExp(coop.name) });
  await expect(due).toContainText("Chuyển được");
  await expect(due).toContainText(OF_SHIPPING);
  await expectOwnPartsClean(desk);
  await press(desk, desk.getByRole("button", { name: "Lập đợt chuyển" }));
  await expect(desk.getByText("Đã lập đợt chuyển.").first()).toBeVisible();
  await openDesk(desk, "/remittances?status=open");
  const batch = desk.getByRole("region").filter({ hasText: coop.name });
  await expect(batch.getByRole("listitem", { name: coop.name })).toContainText(OF_SHIPPING);
  await expectOwnPartsClean(desk);
  await press(desk, batch.getByRole("button", { name: /^Duyệt/ }));
  const download = desk.waitForEvent("download");
  await press(desk, batch.getByRole("button", { name: "Lấy tệp ngân hàng" }));
  expect((await download).suggestedFilename()).toMatch(/^RM-[0-9A-F]{8}\.csv$/);
  const reference = `FT${Date.now()}`;
  await typeInto(desk, batch.getByRole("textbox", { name: `Mã giao dịch của ${coop.name}` }), reference);
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("Đã ghi mã giao dịch.").first()).toBeVisible();
  await expectOwnPartsClean(desk);
  await desk.context().close();

  const hers = await herPage(browser, baseURL);
  await signIn(hers, "cooperative", coop.staff);
  await hers.goto("/hop-tac-xa/tien");
  const sent = hers.getByRole("listitem").filter({ hasText: `đã chuyển, mã ${reference}` });
  await expect(sent).toContainText(OF_SHIPPING);
  await expectNoWider(hers);
  await expectNoViolations(hers);
  await hers.context().close();
});
