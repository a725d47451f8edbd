import { expect, test, type Page } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { press, tabTo, typeInto } from "../doors/keyboard";
import { expectNoWider } from "../doors/no-wider";
import { placeOrder } from "../doors/place-order";
import { signIn } from "../doors/sign-in";

const staff = loginOf("cooperative", "Mây Trắng");
const handle = "may-trang";

/** Places an order and opens it in the cooperative's door by searching for its code. */
async function openNewOrder(page: Page): Promise<string> {
  const code = await placeOrder(handle);
  const link = page.getByRole("link", { name: code });
  await expect(async () => {
    await page.goto(`/hop-tac-xa/don?q=${code}`);
    await expect(link).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: `Đơn ${code}` })).toBeVisible();
  return code;
}

async function act(page: Page, label: RegExp, confirm: string): Promise<void> {
  await page.locator("summary", { hasText: label }).click();
  await page.getByRole("button", { name: confirm }).click();
}

const said = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "cooperative", staff);
});

test("an order is refused with a reason; the shopper reads why and that nothing is to be paid", async ({ page }) => {
  const code = await openNewOrder(page);
  await page.locator("summary", { hasText: "Từ chối đơn" }).click();
  await page.getByLabel("Lý do", { exact: true }).selectOption({ label: "Lý do khác" });
  await page.getByRole("button", { name: "Xác nhận từ chối" }).click();
  await expect(said(page, "Lý do khác thì hãy ghi mấy chữ")).toBeVisible();
  await expect(page.getByLabel("Lý do", { exact: true })).toHaveValue("other");
  await page.getByLabel("Ghi thêm cho rõ").fill("Đường vào bản sạt lở");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Xác nhận từ chối" }).dblclick();
  await expect(page.getByRole("heading", { name: "Hợp tác xã đã từ chối đơn này" })).toBeVisible();
  await expect(page.getByText("Đơn này không còn việc gì phải làm.")).toBeVisible();
  await expectNoViolations(page);

  await page.goto(`/don-hang?code=${code}`);
  await page.locator("#phone").fill("0912 345 678");
  await page.getByRole("button", { name: "Xem đơn" }).click();
  await expect(page.getByText("Đơn đã huỷ. Bạn không phải trả gì.")).toBeVisible();
  await expect(page.getByText("Đường vào bản sạt lở")).toBeVisible();
  await expectNoViolations(page);
});

test("a parcel that could not be handed over is sent again, and at last taken back to stock", async ({ page }) => {
  await openNewOrder(page);
  await act(page, /^Nhận đơn/, "Đồng ý nhận đơn");
  await page.locator("summary", { hasText: "Giao cho vận chuyển" }).click();
  await page.getByLabel("Đơn vị vận chuyển").fill("Viettel Post");
  await page.getByRole("button", { name: "Xác nhận đã giao cho vận chuyển" }).click();
  for (const reason of ["Gọi không nghe máy", "Khách không lấy nữa"]) {
    await page.locator("summary", { hasText: "Giao không được" }).click();
    await page.getByLabel("Lý do", { exact: true }).selectOption({ label: reason });
    await page.getByRole("button", { name: "Ghi giao không được" }).click();
    await expect(page.getByText(`Lý do: ${reason}`)).toBeVisible();
    await expectNoViolations(page);
    if (reason === "Gọi không nghe máy") {
      await act(page, /^Giao lại/, "Xác nhận giao lại");
      await expect(said(page, "Đã ghi giao lại.")).toBeVisible();
    }
  }
  await expect(page.getByText("Đã giao hụt 2 lần.")).toBeVisible();
  await act(page, /^Nhận lại hàng/, "Xác nhận hàng đã về");
  await expect(page.getByRole("heading", { name: "Hàng của đơn này đã quay về" })).toBeVisible();
  await expect(page.getByText(/Khách không phải trả .*₫; hàng đã được bán lại/)).toBeVisible();
  await expect(page.getByText("Giao không được: Khách không lấy nữa")).toBeVisible();
});

test("paid goods that came back are recorded once, with what the books gave back", async ({ page }) => {
  await openNewOrder(page);
  await act(page, /^Nhận đơn/, "Đồng ý nhận đơn");
  await page.locator("summary", { hasText: "Giao cho vận chuyển" }).click();
  await page.getByLabel("Đơn vị vận chuyển").fill("GHN");
  await page.getByRole("button", { name: "Xác nhận đã giao cho vận chuyển" }).click();
  await act(page, /^Đã giao/, "Xác nhận khách đã nhận hàng");
  await act(page, /Đã nhận tiền mặt/, "Xác nhận đã nhận tiền");
  await expect(page.getByText(/Đã ghi thu nhập cho \d+ chị/)).toBeVisible();
  await page.locator("summary", { hasText: /^Trả lại:/ }).click();
  await page.getByLabel("Số sản phẩm trả lại").fill("9");
  await page.getByRole("button", { name: "Xác nhận hàng trả lại" }).click();
  await expect(page.locator("[aria-labelledby=back] [role=status]")).toContainText(/9/);
  await page.getByLabel("Số sản phẩm trả lại").fill("1");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Xác nhận hàng trả lại" }).dblclick();
  await expect(page.getByText(/Đã ghi ngược .*₫ trong sổ/)).toHaveCount(1);
  await expect(page.locator("summary", { hasText: /^Trả lại:/ })).toHaveCount(0);
  await expectNoViolations(page);
});

test("a wrong tap is taken back, and a message shows what the shopper will read", async ({ page }) => {
  const code = await openNewOrder(page);
  await act(page, /^Nhận đơn/, "Đồng ý nhận đơn");
  await expect(said(page, "Đã nhận đơn.")).toBeVisible();
  await act(page, /Ghi nhầm/, "Quay lại bước trước");
  await expect(said(page, "Đã quay lại bước trước.")).toBeVisible();
  await expect(page.locator("summary", { hasText: /^Nhận đơn/ })).toBeVisible();
  await page.locator("summary", { hasText: "Xin khách gọi lại" }).click();
  await expect(page.getByText(new RegExp(`gọi bạn về đơn ${code} mà chưa gặp`))).toBeVisible();
  await page.getByRole("button", { name: "Gửi tin này" }).click();
  await expect(said(page, "Đã gửi tin cho khách.")).toBeVisible();
  await expect(page.getByText("Nhắn khách: Xin khách gọi lại")).toBeVisible();
  await expectNoViolations(page);
});

test("slips are printed one by one and several at once, each on its page, with nothing personal in the code", async ({
  page,
}) => {
  const codes = [await openNewOrder(page)];
  await act(page, /^Nhận đơn/, "Đồng ý nhận đơn");
  await page.getByRole("link", { name: "In phiếu giao hàng" }).click();
  const slip = page.getByRole("article", { name: `Phiếu giao hàng ${codes[0]}` });
  await expect(slip).toContainText("Thu hộ (COD)");
  await expect(slip).toContainText("0912 345 678");
  await expect(slip.getByRole("img", { name: `Mã QR của mã đơn ${codes[0]}` })).toBeVisible();
  await expectNoViolations(page);
  for (const paper of ["A5", "Cuộn 80 mm"]) {
    await page.getByRole("link", { name: paper }).click();
    await expect(page.getByRole("link", { name: paper })).toHaveAttribute("aria-current", "page");
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "In phiếu" })).toBeHidden();
  await expect(slip).toBeVisible();
  await page.emulateMedia({ media: null });

  codes.push(await openNewOrder(page));
  await act(page, /^Nhận đơn/, "Đồng ý nhận đơn");
  await expect(said(page, "Đã nhận đơn.")).toBeVisible();
  await page.goto("/hop-tac-xa/don?step=accepted");
  await expectNoViolations(page);
  for (const code of codes) await page.getByRole("checkbox", { name: `Chọn in phiếu đơn ${code}` }).check();
  await page.getByRole("button", { name: "In các phiếu đã chọn" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.goto("/hop-tac-xa/don/phieu");
  await expect(page.getByRole("heading", { name: "Chưa chọn đơn nào để in." })).toBeVisible();
  await expectNoViolations(page);
});

test("orders are found by a name without marks and exported as a file", async ({ page }) => {
  const code = await openNewOrder(page);
  await page.goto("/hop-tac-xa/don");
  await page.locator("summary", { hasText: "Tìm đơn" }).click();
  await page.getByLabel("Mã đơn, tên hoặc số điện thoại").fill("tran thi binh");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(page.getByRole("link", { name: code })).toBeVisible();
  await expectNoViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải bảng tính (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^don-hang_\d{4}-\d{2}-\d{2}\.csv$/);
  const stream = await download.createReadStream();
  const text = (await stream.toArray()).join("");
  expect(text).toContain(code);
  await page.goto("/hop-tac-xa/don?q=khongcoai");
  await expect(page.getByRole("heading", { name: "Không tìm thấy đơn nào." })).toBeVisible();
  await expectNoViolations(page);
});

test("C3: the keyboard alone accepts, packs, prints, ships, delivers and takes the cash", async ({ page }) => {
  const code = await openNewOrder(page);
  const confirm = async (label: RegExp, name: string) => {
    await press(page, page.locator("summary", { hasText: label }));
    await press(page, page.getByRole("button", { name }));
  };
  await confirm(/^Nhận đơn/, "Đồng ý nhận đơn");
  await expect(page.getByText("Đã nhận đơn.")).toBeFocused();
  await tabTo(page, page.getByRole("checkbox", { name: /^Đã lấy / }));
  await page.keyboard.press("Space");
  await expect(page.getByText("Đã lấy 1/1")).toBeVisible();
  await confirm(/^Đã gói xong/, "Xác nhận đã gói xong");
  await expect(said(page, "Đã ghi gói xong.")).toBeVisible();

  await press(page, page.getByRole("link", { name: "In phiếu giao hàng" }));
  await expect(page.getByRole("article", { name: `Phiếu giao hàng ${code}` })).toBeVisible();
  await expectNoWider(page);
  await press(page, page.getByRole("link", { name: /Về đơn hàng/ }));

  await press(page, page.locator("summary", { hasText: "Giao cho vận chuyển" }));
  await typeInto(page, page.getByLabel("Đơn vị vận chuyển"), "Viettel Post");
  await typeInto(page, page.getByLabel("Mã vận đơn"), "VT987654VN");
  await press(page, page.getByRole("button", { name: "Xác nhận đã giao cho vận chuyển" }));
  await expect(said(page, "Đã ghi giao cho vận chuyển.")).toBeVisible();
  await confirm(/^Đã giao/, "Xác nhận khách đã nhận hàng");
  await expect(said(page, "Đã ghi khách nhận được hàng.")).toBeVisible();
  await confirm(/Đã nhận tiền mặt/, "Xác nhận đã nhận tiền");
  await expect(page.getByText(/Đã ghi thu nhập cho \d+ chị/)).toBeVisible();
});
