import { expect, test, type Browser, type Page } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { bytesOf, excelRows, pdfText } from "../doors/files";
import { press, tabTo, typeInto } from "../doors/keyboard";
import { expectNoWider } from "../doors/no-wider";
import * as own from "../doors/own-cooperative";
import { signIn } from "../doors/sign-in";

// One cooperative's pay day, told in order: each step stands on the one before it.
test.describe.configure({ mode: "serial", timeout: 180_000 });

let coop: own.OwnCooperative;
let members: Awaited<ReturnType<typeof own.enrol>>;
/** 3.000.000 ₫ sold, fifteen percent kept and put by: 255.000 ₫ for each of ten. */
const EACH = "255.000";
/** What the bank is told to transfer, by its own file. */
let bankMoved = 0n;

test.beforeAll(async () => {
  coop = await own.openCooperative(own.longName(test.info().project.name));
  members = await own.enrol(coop.door, 10);
  await own.adoptRule(coop.door);
  const goods = await own.offerGoods(coop.door, `Khăn lanh nhuộm chàm ${coop.id.slice(-6)}`, members);
  await own.approve(coop);
  await own.sellAtFair(coop.door, goods, "3000000");
  for (const [index, { id, fullName }] of members.slice(0, 4).entries()) {
    await coop.door(`/coop/members/${id}/bank-account`, {
      bankBin: "970405",
      accountNumber: `35002051000${index}`,
      holderName: fullName,
      hasConsent: true,
    });
  }
});

test.afterAll(() => own.closeDown(coop));

test.beforeEach(({ page }) => signIn(page, "cooperative", coop.staff));

test("C7: ten members are paid by keyboard, four by bank and six in cash, a slip caught at its field", async ({
  page,
}) => {
  await page.goto("/hop-tac-xa/tien/chi");
  const amounts = page.getByLabel("Chi lần này (đồng)");
  await expect(amounts).toHaveCount(10);
  for (const amount of await amounts.all()) await expect(amount).toHaveValue(EACH);
  await expectNoViolations(page);
  await expectNoWider(page);

  await typeInto(page, amounts.nth(2), "255.0o0");
  await press(page, page.locator("summary", { hasText: "Ghi đã chi" }));
  await press(page, page.getByRole("button", { name: "Đồng ý, ghi đã chi" }));
  await expect(amounts.nth(2)).toBeFocused();
  await expect(amounts.nth(2)).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Ghi số tiền bằng chữ số").first()).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("255000");
  await press(page, page.getByRole("button", { name: "Đồng ý, ghi đã chi" }));
  await expect(page).toHaveURL(/\/tien\/chi\/run_/);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(10);
  await expect(page.getByText("Chờ xác nhận: 10")).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);

  const file = page.getByRole("link", { name: "Tệp chuyển khoản (4)" });
  await tabTo(page, file);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const rows = (await bytesOf(download)).toString("utf8").trim().split("\r\n");
  expect(rows).toHaveLength(5);
  bankMoved = rows.slice(1).reduce((sum, row) => sum + BigInt(row.split(",")[3] ?? ""), 0n);
  expect(bankMoved).toBe(1_020_000n);
});

/** Opens the newest message on her own telephone, reads link and code off it, and says what she received. */
async function confirmOnOwnPhone(browser: Browser, phone: string, amount: string, isByKeyboard: boolean) {
  const { baseURL, viewport } = test.info().project.use;
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: viewport ?? null,
    locale: "vi-VN",
  });
  const hers = await context.newPage();
  await hers.goto(`/hop-thu?phone=${phone}`);
  const message = await hers.getByRole("listitem").first().innerText();
  const code = /Mã của chị: (\d{6})/.exec(message)?.[1] ?? "";
  await hers.goto(/\/nhan\/\S+/.exec(message)?.[0] ?? "");
  await expect(hers.getByRole("heading", { level: 1 })).toContainText(`Chị được chi ${EACH}`);
  const sum = hers.getByLabel("Chị nhận được bao nhiêu?");
  const digits = hers.getByLabel("Mã 6 số trong tin nhắn của chị");
  if (isByKeyboard) {
    await expectNoViolations(hers);
    await expectNoWider(hers);
    await typeInto(hers, sum, amount);
    await typeInto(hers, digits, code);
    await press(hers, hers.getByRole("button", { name: "Xác nhận" }));
  } else {
    await sum.fill(amount);
    await digits.fill(code);
    await hers.getByRole("button", { name: "Xác nhận" }).click();
  }
  return { hers, context };
}

test("C7: each opens her link with the code off her own phone; the run shows who has confirmed and who is short", async ({
  page,
  browser,
}) => {
  await page.goto("/hop-tac-xa/tien/chi");
  await press(page, page.getByRole("link", { name: /^PC-/ }).first());
  await expect(page.getByRole("heading", { level: 1, name: /^Phiếu PC-/ })).toBeVisible();
  const [short, silent, ...content] = members;
  for (const [index, { phone }] of content.entries()) {
    const { hers, context } = await confirmOnOwnPhone(browser, phone, EACH, index === 0);
    await expect(hers.getByText(`Cảm ơn chị. Đã ghi chị nhận ${EACH}`)).toBeVisible();
    if (index === 0) await expectNoViolations(hers);
    await context.close();
  }
  const { hers, context } = await confirmOnOwnPhone(browser, short?.phone ?? "", "235000", false);
  await expect(hers.getByText("Thiếu 20.000")).toBeVisible();
  await expectNoViolations(hers);
  await context.close();

  await page.reload();
  await expect(page.getByText("Đã xác nhận: 8")).toBeVisible();
  await expect(page.getByText("Nhận thiếu: 1")).toBeVisible();
  await expect(page.getByText("Chờ xác nhận: 1")).toBeVisible();
  const cardOf = (name: string | undefined) =>
    page.locator("li.card").filter({ has: page.getByRole("heading", { name: name ?? "", exact: true }) });
  await expect(cardOf(short?.fullName).getByText("Chị nói đã nhận 235.000")).toBeVisible();
  await expect(cardOf(silent?.fullName).getByText("Chờ xác nhận", { exact: true })).toBeVisible();
  await expect(cardOf(content[0]?.fullName).getByText("Đã xác nhận", { exact: true })).toBeVisible();
  await expectNoViolations(page);
  await page.goto("/hop-tac-xa/tien/chi");
  await expect(page.getByText("8/10 đã xác nhận")).toBeVisible();
});

/** "-1.250.000 ₫" as the page writes it, as a whole number. */
const dong = (text: string) => BigInt(text.replaceAll("−", "-").replaceAll(/[^\d-]/g, ""));

async function figures(page: Page, section: string): Promise<ReadonlyMap<string, bigint>> {
  const rows = page.locator(`[data-section="${section}"] dl > div`);
  const read = async (index: number) => {
    const [name = "", amount = ""] = (await rows.nth(index).locator("dt, dd").allInnerTexts()).map((it) => it.trim());
    return [name, dong(amount)] as const;
  };
  return new Map(await Promise.all(Array.from({ length: await rows.count() }, (_, index) => read(index))));
}

test("C8: the month's statement agrees with what the bank moved, and both files with the page to the đồng", async ({
  page,
}) => {
  await page.goto("/hop-tac-xa/tien");
  await press(page, page.getByRole("link", { name: /Sao kê/ }).first());
  await expect(page.getByRole("heading", { level: 1, name: "Sao kê tháng" })).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
  const sections = await page
    .locator("[data-section]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("data-section") ?? ""));
  expect(sections.length).toBeGreaterThan(3);
  for (const section of sections) {
    const all = [...(await figures(page, section)).values()];
    const closing = all.pop();
    expect([section, all.reduce((sum, it) => sum + it, 0n)]).toEqual([section, closing]);
  }
  const cash = await figures(page, "cash");
  expect(cash.get("Đã chi chuyển khoản")).toBe(-bankMoved);
  expect((await figures(page, "due")).get("Cuối kỳ")).toBe(0n);
  // Eight said all of it, one said 235.000: what nobody has said yet is still on its way.
  const transit = await figures(page, "transit");
  expect(transit.get("Thành viên xác nhận đã nhận")).toBe(-2_275_000n);
  expect(transit.get("Cuối kỳ")).toBe(275_000n);

  const shown = await page.locator("[data-section] dd").allInnerTexts();
  await tabTo(page, page.getByRole("link", { name: "Tải Excel" }));
  const [xlsx] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const rows = await excelRows(await bytesOf(xlsx));
  expect(JSON.stringify(rows)).toContain(coop.name);
  const amounts = rows.flatMap(([, amount = ""]) => (/^-?\d+$/.test(amount) ? [BigInt(amount)] : []));
  expect(amounts).toEqual(shown.map(dong));
  await tabTo(page, page.getByRole("link", { name: "Tải PDF" }));
  const [pdf] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const text = await pdfText(await bytesOf(pdf));
  expect(text).toContain(coop.name.replaceAll(" ", ""));
  for (const amount of shown) expect(text).toContain(amount.replaceAll(/[^\d.]/g, ""));

  await press(page, page.locator('[data-section="cash"]').getByRole("link", { name: "Đã chi chuyển khoản" }));
  await expect(page.getByRole("heading", { level: 1, name: "Đã chi chuyển khoản" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/PC-[0-9A-F]{8}/);
  await expectNoViolations(page);
  await expectNoWider(page);
});

test("C8: a month in which nothing moved says so, and its file opens", async ({ page }) => {
  await page.goto("/hop-tac-xa/tien/sao-ke?month=2025-01");
  await expect(page.getByText("Khớp sổ đến từng đồng: 0 bút toán")).toBeVisible();
  await expectNoViolations(page);
  const answer = await page.request.get("/api/coop/statement/xlsx?month=2025-01&locale=vi");
  expect(JSON.stringify(await excelRows(await answer.body()))).toContain("Cuối kỳ");
});
