import { expect, type Page, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { ask, staffDoor } from "../doors/ask";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";
import { payAfterFair } from "./paid-member";

const CONSENT = { version: "ethnicity-2026-11", how: "spoken" };

/** The newest code to look at one's own data, as it stands on her phone. */
async function dataCode(): Promise<string> {
  const { messages } = await ask("/local-inbox/messages");
  const found = messages.find((it: { body: string }) => it.body.includes("xem dữ liệu"));
  return /: (\d{6})/.exec(found?.body ?? "")?.[1] ?? "";
}

async function whole(page: Page): Promise<void> {
  await expectNoViolations(page);
  await expectNoWider(page);
}

test("a member opens her data by her phone, withdraws, asks to erase, and reads the officer's answer", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const paid = (await payAfterFair()).find((it) => it.confirmsBy === "own_phone");
  if (!paid) throw new Error("no maker of these goods has a phone of her own");
  const { login, password } = loginOf("cooperative", "Mây Trắng");
  const staff = await staffDoor(login, password);
  const told = { kind: "ethnicity", answer: "stated", value: "06", consent: CONSENT };
  await staff(`/coop/members/${paid.memberId}/facts`, { kind: "ethnicity", answer: "declined" });
  await staff(`/coop/members/${paid.memberId}/facts`, told);

  await page.goto(paid.path);
  await page.getByRole("link", { name: "Dữ liệu của tôi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Dữ liệu của tôi" })).toBeVisible();
  await whole(page);
  await page.getByRole("button", { name: "Gửi mã tới điện thoại của tôi" }).click();
  await expect(page.getByText(/Đã gửi mã tới số …\d{3}/)).toBeVisible();
  await page.getByLabel("Mã 6 số trong tin nhắn").fill("x");
  await page.getByRole("button", { name: "Xem dữ liệu của tôi" }).click();
  await expect(page.getByText("Mã chưa đúng. Chị còn 4 lần nhập.").first()).toBeVisible();
  await page.getByLabel("Mã 6 số trong tin nhắn").fill(await dataCode());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Ai đã xem dữ liệu này" })).toBeVisible();
  await whole(page);

  const facts = page.getByRole("region", { name: "Điều đã nói về mình" });
  await facts.getByText("Rút lại đồng ý", { exact: true }).click();
  await facts.getByRole("button", { name: "Rút lại" }).click();
  await expect(page.getByText("Đã rút lại. Điều này không còn trong báo cáo nào nữa.")).toBeVisible();
  await expect(facts.getByText("Rút lại đồng ý", { exact: true })).toHaveCount(0);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp dữ liệu (JSON)" }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  expect([file.memberId, file.consents[0].withdrawnAt]).toEqual([paid.memberId, expect.any(String)]);

  await page.getByText("Xóa dữ liệu", { exact: true }).first().click();
  await expect(page.getByText("Luật Kế toán 88/2015/QH13").first()).toBeVisible();
  await page.getByRole("button", { name: "Gửi yêu cầu xóa" }).click();
  await expect(page.getByText("Hãy đánh dấu “Tôi hiểu và muốn xóa” trước khi gửi.").first()).toBeVisible();
  await page.getByLabel("Tôi hiểu và muốn xóa").check();
  await page.getByRole("button", { name: "Gửi yêu cầu xóa" }).click();
  await expect(page.getByText("Đã gửi yêu cầu xóa. Hạn trả lời là 20 ngày.")).toBeVisible();

  const context = await browser.newContext({ baseURL });
  const desk = await context.newPage();
  await answerAtDesk(desk, paid.memberId);
  await context.close();
  await page.reload();
  await expect(page.getByText("Chị còn khoản chưa nhận, mời chị tới bàn.")).toBeVisible();
  await page.getByRole("button", { name: "Đóng dữ liệu" }).click();
  await expect(page.getByText("Đã đóng.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ai đã xem dữ liệu này" })).toHaveCount(0);
});

/** The officer finds the request by its due date, gives a reason to see who it is, and answers in words. */
async function answerAtDesk(desk: Page, memberId: string): Promise<void> {
  await signIn(desk, "union", loginOf("union", "Sà Phìn"));
  await desk.goto("/hoi/thanh-vien/yeu-cau");
  const card = desk.getByRole("listitem").filter({ has: desk.locator(`a[href$="${memberId}"]`) });
  await expect(card.getByText(/Hạn trả lời \d\d\/\d\d\/\d{4}/)).toBeVisible();
  await whole(desk);
  await card.getByRole("link", { name: "Mở hồ sơ" }).click();
  await expect(desk.getByRole("heading", { name: "Vì sao chị xem từng người?" })).toBeVisible();
  await whole(desk);
  await desk.getByLabel("Lý do xem").fill("Trả lời yêu cầu xóa dữ liệu");
  await desk.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(desk.getByRole("heading", { name: "Các yêu cầu" })).toBeVisible();
  await expect(desk.getByText("Lý do: Trả lời yêu cầu xóa dữ liệu").first()).toBeVisible();
  await whole(desk);
  await desk.goto("/hoi/thanh-vien/yeu-cau");
  await card.getByText("Trả lời", { exact: true }).click();
  await card.getByRole("button", { name: "Ghi câu trả lời" }).click();
  await expect(card.getByText("Hãy chọn đã làm xong hay không làm được.").first()).toBeVisible();
  await card.getByLabel("Không làm được").check();
  await card.getByLabel("Lời trả lời cho chị ấy").fill("Chị còn khoản chưa nhận, mời chị tới bàn.");
  await card.getByRole("button", { name: "Ghi câu trả lời" }).click();
  await expect(desk.getByText("Đã ghi câu trả lời.")).toBeVisible();
}
