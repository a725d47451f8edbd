import { type Browser, expect, type Page, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { HOSTILE_NAME, HOSTILE_WORDS, listenForScripts } from "../doors/hostile-text";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";
import { payAfterFair, receiptCode } from "../member/paid-member";

const commune = loginOf("union", "Sà Phìn");
const province = loginOf("union", "Tuyên Quang");
const PIN = "483920";

/** "820000" as the page writes it. */
const dots = (digits: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, ".");

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await payAfterFair();
});

/** Sets her PIN, as often as it takes: a run may follow another. */
async function setPin(page: Page, login: { readonly password: string }): Promise<void> {
  await page.goto("/hoi/nhan-tien/ma-pin");
  await page.getByLabel("Mã PIN mới", { exact: true }).fill(PIN);
  await page.getByLabel("Nhập lại mã PIN mới").fill(PIN);
  await page.getByLabel("Mật khẩu đăng nhập của chị").fill(login.password);
  await page.getByRole("button", { name: "Lưu mã PIN" }).click();
  await expect(page.getByText("Đã lưu mã PIN mới.")).toBeVisible();
}

/** Opens the desk's first payout of the cooperative and answers the sum its page names. */
async function openPayout(page: Page): Promise<string> {
  await page.goto("/hoi/nhan-tien");
  await page.getByRole("link", { name: /Mây Trắng/ }).click();
  await expect(page.getByRole("heading", { name: "Kết quả" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: /₫/ }).first().click();
  await expect(page.getByRole("heading", { name: "Nghe chị ấy nói" })).toBeVisible();
  const text = await page.locator("dd").first().innerText();
  return text.replaceAll(/\D/g, "");
}

/** Types on the pad what she received, one key after the other, and confirms. */
async function press(page: Page, digits: string): Promise<void> {
  const pad = page.getByRole("group", { name: "Bàn phím số" });
  for (const key of digits) await pad.getByRole("button", { name: key, exact: true }).click();
  await page.getByRole("button", { name: "Xác nhận" }).click();
}

const sign = async (page: Page, pin = PIN): Promise<void> => {
  await page.getByLabel("Mã PIN của cán bộ").first().fill(pin);
  await page.getByRole("button", { name: "Ghi nhận" }).click();
};

test("M1: handed the officer's phone, she sees what was paid, says what came, and reaches no page of the officer's", async ({
  page,
  context,
}) => {
  test.slow();
  await signIn(page, "union", commune);
  await setPin(page, commune);
  await expectNoViolations(page);
  const amount = await openPayout(page);
  await expectNoViolations(page);
  await expectNoWider(page);
  await page.getByRole("button", { name: "Trao máy cho chị ấy" }).click();
  await expect(page).toHaveURL("/trao-may");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Chị được chi ${dots(amount)} ₫`);
  await expect(page.getByRole("link")).toHaveCount(1);
  await expectNoViolations(page);
  await expectNoWider(page);
  await page.evaluate(() => Object.defineProperty(speechSynthesis, "getVoices", { value: () => [] }));
  await page.getByRole("button", { name: "Đọc cho tôi nghe" }).click();
  await expect(page.getByText("Máy này chưa có giọng đọc tiếng Việt.")).toBeVisible();

  // Neither back nor an address typed by hand leads into the officer's pages.
  await page.goBack();
  await expect(page).toHaveURL(/\/hoi\/dang-nhap/);
  await page.goto("/hoi/nhan-tien/khieu-nai");
  await expect(page).toHaveURL(/\/hoi\/dang-nhap/);
  await page.goto("/trao-may");
  await press(page, `${amount}9`);
  await expect(page.getByText("nhiều hơn số được chi")).toBeVisible();
  await page.getByRole("button", { name: "Xoá một số" }).click();
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await expect(page.getByText(`${dots(amount)} ₫`, { exact: true }).first()).toBeVisible();
  await expectNoViolations(page);
  await sign(page, "000111");
  await expect(page.getByText("Mã PIN chưa đúng, còn 4 lần nhập.")).toBeVisible();

  await context.setOffline(true);
  await sign(page);
  await expect(page.getByText("Lời của chị ấy đã giữ trên máy này")).toBeVisible();
  await context.setOffline(false);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(PIN);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Chị nói đã nhận" })).toBeVisible();
  await sign(page);
  await expect(page.getByText(`Cảm ơn chị. Đã ghi chị nhận ${dots(amount)} ₫.`)).toBeVisible();
  await page.getByRole("link", { name: "Xong, về bàn nhận tiền" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nhận tiền" })).toBeVisible();
});

test("M1: by her own link and code she says the same", async ({ page }) => {
  const mine = await receiptCode();
  await page.goto(mine.path);
  await page.getByLabel("Chị nhận được bao nhiêu?").fill(mine.amountDong);
  await page.getByLabel("Mã 6 số trong tin nhắn của chị").fill(mine.code);
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await expect(page.getByText(`Cảm ơn chị. Đã ghi chị nhận ${dots(mine.amountDong)} ₫.`)).toBeVisible();
});

test("M2: less than was paid opens a dispute that nobody closes alone; the cooperative, she and two officers end it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const scripts = listenForScripts(page);
  await signIn(page, "union", commune);
  await setPin(page, commune);
  const amount = await openPayout(page);
  const said = String(BigInt(amount) - 1_000n);
  await page.getByRole("button", { name: "Tôi hỏi và ghi giúp" }).click();
  await press(page, said);
  await expect(page.getByText("Thiếu 1.000 ₫ so với số hợp tác xã báo chi.")).toBeVisible();
  await sign(page);
  await expect(page.getByText("Thiếu 1.000 ₫. Cán bộ Hội sẽ hỏi lại giúp chị.")).toBeVisible();
  await page.goto("/hoi/nhan-tien/kiem-tra");
  await expect(page.getByText("Khiếu nại", { exact: true }).first()).toBeVisible();
  await expectNoViolations(page);
  await page.goto("/hoi/nhan-tien/khieu-nai");
  await expectNoViolations(page);
  await expectNoWider(page);
  await page.getByRole("region", { name: "Đang mở" }).getByRole("link").last().click();
  await expect(page.getByRole("heading", { name: "Việc tiếp theo" })).toBeVisible();
  await expect(page.getByText("Hỏi hợp tác xã", { exact: true })).toBeVisible();
  const address = page.url();
  await page.getByRole("radio", { name: "Đã chi nốt phần thiếu" }).check();
  await page.getByLabel("Lời của hợp tác xã").fill(`Đã đưa nốt ${HOSTILE_WORDS}`);
  await page.getByRole("button", { name: "Ghi lời hợp tác xã" }).click();

  await expect(page.getByText("Hỏi lại chị ấy", { exact: true })).toBeVisible();
  await expect(page.getByText(`Đã đưa nốt ${HOSTILE_NAME}`)).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
  await page.getByLabel("Chị ấy nói cả thảy đã nhận (đồng)").fill(amount);
  await page.getByRole("radio", { name: "Hợp tác xã đã chi nốt, chị ấy đã nhận đủ" }).check();
  await page.getByLabel("Ghi thêm (không bắt buộc)").fill(`Có hai người nghe ${HOSTILE_WORDS}`);
  await page.getByLabel("Mã PIN của chị").fill(PIN);
  await page.getByRole("button", { name: "Gửi đề nghị" }).click();
  await expect(page.getByText("nên một cán bộ khác phải đồng ý")).toBeVisible();
  await expect(page.getByRole("button", { name: "Đồng ý khép" })).toHaveCount(0);

  await agreeAs(browser, { baseURL, address });
  await page.reload();
  await expect(page.getByRole("heading", { name: "Đồng ý, đã khép" })).toBeVisible();
  await expect(page.getByText(`Có hai người nghe ${HOSTILE_NAME}`)).toBeVisible();
  expect(scripts.ran).toEqual([]);
  await expect(page.getByText("Chị ấy đã nhận thêm 1.000 ₫; 0 ₫ tính lại")).toBeVisible();
});

/** The second officer, of the level above, on a machine of her own. */
async function agreeAs(
  browser: Browser,
  { baseURL, address }: { readonly baseURL: string | undefined; readonly address: string },
): Promise<void> {
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const second = await context.newPage();
  await signIn(second, "union", province);
  await setPin(second, province);
  await second.goto(address);
  await expectNoViolations(second);
  await second.getByLabel("Mã PIN của chị").fill(PIN);
  await second.getByRole("button", { name: "Đồng ý khép" }).click();
  await expect(second.getByRole("heading", { name: "Đồng ý, đã khép" })).toBeVisible();
  await context.close();
}
