import { expect, test, type Page } from "@playwright/test";
import { enterAdmin, expectOwnPartsClean, openDesk } from "../doors/admin";
import { askShop } from "../doors/ask";
import { expectNoViolations } from "../doors/expect-no-violations";
import { press, tabTo, typeInto } from "../doors/keyboard";
import { expectNoWider } from "../doors/no-wider";
import * as own from "../doors/own-cooperative";
import { signIn } from "../doors/sign-in";
import { addToBasket } from "../shop/walk";

// One cooperative's way through the operator's hands, told in order.
test.describe.configure({ mode: "serial", timeout: 240_000 });

let coop: own.OwnCooperative;
let goods: { id: string; handle: string };
let handle = "";

test.beforeAll(async () => {
  coop = await own.openCooperative(own.longName(`Duyệt ${test.info().project.name}`));
  await own.adoptRule(coop.door);
  goods = await own.offerGoods(coop.door, `Túi thêu chỉ màu ${coop.id.slice(-6)}`, await own.enrol(coop.door, 1));
  await coop.door("/coop/submit", {});
});

test.afterAll(() => own.closeDown(coop));

const status = (page: Page, text: string) => page.locator("[data-desk]").getByText(text, { exact: true });
const comment = (page: Page) => page.getByRole("textbox", { name: /^Lời nhắn cho hợp tác xã/ });

test("O1: the queue leads to the file by keyboard; it goes back with a comment, never without", async ({ page }) => {
  await enterAdmin(page);
  await openDesk(page, "/cooperatives");
  await expect(page.getByRole("heading", { name: "Duyệt hợp tác xã" })).toBeVisible();
  const file = page.getByRole("link", { name: coop.name });
  await expect(file).toBeVisible();
  await expectOwnPartsClean(page);
  await expectNoWider(page);
  await press(page, file);
  await expect(page.getByRole("heading", { name: coop.name })).toBeVisible();
  await expect(status(page, "chờ duyệt")).toBeVisible();
  await expect(status(page, "Thiếu")).toHaveCount(0);
  await expect(page.getByText("Chị em dệt lanh, thêu và nhuộm chàm ở bản.")).toBeVisible();
  await expectOwnPartsClean(page);
  await expectNoWider(page);

  await press(page, page.getByRole("button", { name: "Trả lại để sửa" }));
  await expect(page.getByText(/^Hãy ghi rõ lý do/).first()).toBeVisible();
  await expect(comment(page)).toBeFocused();
  await expectOwnPartsClean(page);
  await page.keyboard.type("Chị viết rõ hơn túi thêu bằng chỉ gì.");
  await press(page, page.getByRole("button", { name: "Trả lại để sửa" }));
  await expect(status(page, "đã trả lại")).toBeVisible();
});

test("O1, C1: the cooperative reads the comment, amends by keyboard and hands in again; it is approved", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, "cooperative", coop.staff);
  await expect(page.getByText("Chợ đề nghị sửa: Chị viết rõ hơn túi thêu bằng chỉ gì.")).toBeVisible();
  await expectNoViolations(page);
  await press(page, page.getByRole("link", { name: /Lời giới thiệu/ }));
  const story = page.locator("#story");
  await typeInto(page, story.getByLabel("Câu chuyện"), "Túi thêu bằng chỉ lanh nhuộm củ nâu.");
  await press(page, story.getByRole("button", { name: "Lưu" }));
  await expect(story.getByText("Đã lưu.")).toBeVisible();
  await page.goto("/hop-tac-xa");
  await press(page, page.getByRole("button", { name: "Gửi chợ duyệt" }));
  await expect(page.getByText("Đã gửi. Chợ đang xem hồ sơ")).toBeVisible();
  await expectNoViolations(page);

  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: page.viewportSize(),
    locale: "vi-VN",
  });
  const desk = await context.newPage();
  await enterAdmin(desk);
  await openDesk(desk, `/cooperatives/${coop.id}`);
  await expect(desk.getByText("Túi thêu bằng chỉ lanh nhuộm củ nâu.")).toBeVisible();
  await expect(desk.getByText("“Chị viết rõ hơn túi thêu bằng chỉ gì.”")).toBeVisible();
  await press(desk, desk.getByRole("button", { name: "Duyệt", exact: true }));
  await expect(status(desk, "đã duyệt")).toBeVisible();
  await expectOwnPartsClean(desk);
  await context.close();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Việc cần làm" })).toBeVisible();
  handle = (await askShop("/store/cooperatives")).cooperatives.find((it: any) => it.name === coop.name).handle;
  await page.goto(`/htx/${handle}`);
  await expect(page.getByRole("heading", { level: 1, name: coop.name })).toBeVisible();
  await expectNoWider(page);
});

test("O1: suspended, its goods leave the shop and the basket says so; opened again, they are back", async ({
  page,
  browser,
  baseURL,
}) => {
  await addToBasket(page, goods.handle);
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: page.viewportSize(),
    locale: "vi-VN",
  });
  const desk = await context.newPage();
  await enterAdmin(desk);
  await openDesk(desk, `/cooperatives/${coop.id}`);
  await typeInto(desk, comment(desk), "Khách báo hàng không đúng mô tả.");
  await press(desk, desk.getByRole("button", { name: "Tạm ngưng" }));
  await expect(status(desk, "tạm ngưng")).toBeVisible();
  await expect
    .poll(async () => (await page.request.get(`/hang/${goods.handle}`)).status(), { timeout: 5_000 })
    .toBe(404);
  await page.goto("/gio-hang");
  await expect(page.getByText("Hiện không bán nữa.")).toBeVisible();
  await expect(page.getByText("Bạn bỏ món không còn bán ra khỏi giỏ rồi đặt hàng.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Đặt hàng", exact: true })).toHaveCount(0);
  await expectNoViolations(page);
  await expectNoWider(page);

  await press(desk, desk.getByRole("button", { name: "Mở lại" }));
  await expect(status(desk, "đã duyệt")).toBeVisible();
  await context.close();
  await expect
    .poll(async () => (await page.request.get(`/hang/${goods.handle}`)).status(), { timeout: 5_000 })
    .toBe(200);
  await page.reload();
  await expect(page.getByText("Hiện không bán nữa.")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Đặt hàng", exact: true })).toBeVisible();
});

test("O1: certificates are judged; the verified one's stars are in the shop within five seconds", async ({
  page,
  browser,
  baseURL,
}) => {
  const word = `${Date.now().toString(36)}`;
  const handIn = (decisionNumber: string, stars: number) =>
    coop.door(`/coop/goods/${goods.id}/certificates`, {
      stars,
      decisionNumber,
      issuer: "UBND tỉnh Tuyên Quang",
      issuedOn: "2026-03-08",
    });
  await handIn(`${word}-1/QĐ-UBND`, 4);
  await handIn(`${word}-2/QĐ-UBND`, 5);
  await enterAdmin(page);
  await openDesk(page, "/certificates");
  await expect(page.getByRole("heading", { name: "Kiểm chứng nhận OCOP" })).toBeVisible();
  const card = (number: string) => page.getByRole("article").filter({ hasText: `${word}-${number}/QĐ-UBND` });
  await expect(card("1")).toBeVisible();
  await expectOwnPartsClean(page);
  await expectNoWider(page);

  await press(page, card("2").getByRole("button", { name: "Không nhận" }));
  await expect(card("2").getByRole("alert")).toContainText("Hãy ghi lý do không nhận");
  await expectOwnPartsClean(page);
  await typeInto(page, card("2").getByRole("textbox"), "Quyết định này ghi 4 sao.");
  await press(page, card("2").getByRole("button", { name: "Không nhận" }));
  await expect(card("2")).toHaveCount(0);
  await press(page, card("1").getByRole("button", { name: "Đúng với quyết định" }));
  await expect(card("1")).toHaveCount(0);
  const shopPage = async () => (await page.request.get(`${baseURL}/hang/${goods.handle}`)).text();
  await expect.poll(async () => (await shopPage()).includes(`${word}-1/QĐ-UBND`), { timeout: 5_000 }).toBe(true);
  expect(await shopPage()).not.toContain(`${word}-2/QĐ-UBND`);

  await tabTo(page, page.getByRole("link", { name: "không nhận" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(card("2").getByText("“Quyết định này ghi 4 sao.”")).toBeVisible();
  await expectOwnPartsClean(page);

  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: page.viewportSize(),
    locale: "vi-VN",
  });
  const hers = await context.newPage();
  await signIn(hers, "cooperative", coop.staff);
  await hers.goto(`/hop-tac-xa/hang/${goods.id}/chung-nhan`);
  await expect(hers.getByText(/Quyết định này ghi 4 sao\./)).toBeVisible();
  await expectNoViolations(hers);
  await context.close();
});

test("the desk speaks English to who has chosen it", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("lng", "en"));
  await enterAdmin(page);
  for (const [path, heading] of [
    ["/cooperatives?status=approved", "Cooperatives to approve"],
    ["/certificates?status=verified", "OCOP certificates to verify"],
  ] as const) {
    await openDesk(page, path);
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    await expectOwnPartsClean(page);
    await expectNoWider(page);
  }
});
