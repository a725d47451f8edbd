import { expect, test, type Page } from "@playwright/test";
import { askShop, type Door, officerDoor, staffDoor } from "../doors/ask";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";

const LAO_CAI = "15";
const MUONG_BO = "03043";

/** One officer of the Union at a time at this desk. */
async function as(page: Page, label: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, "union", loginOf("union", label));
}

function doorOf(label: string): Promise<Door> {
  const { login, password } = loginOf("union", label);
  return officerDoor(login, password);
}

/** A month of Lào Cai that nobody has sent yet: each run, and each width, takes another. */
async function openMonth(): Promise<{ readonly code: string; readonly vi: string; readonly from: string }> {
  const { periods } = await (await doorOf("tỉnh Lào Cai"))(`/union/periods?unit=${LAO_CAI}`);
  const found = periods.find(
    (it: any) => it.period.kind === "month" && it.isOver && it.of === 3 && it.answered === 0 && it.state === "open",
  );
  if (!found) throw new Error("every month of Lào Cai is sent already: start from a fresh market");
  return found.period;
}

/** Opens an act, answers its question, and waits for what was done to be said. */
async function act(
  page: Page,
  { name, said, comment }: { name: string; said: RegExp; comment?: string },
): Promise<void> {
  const details = page
    .locator("details", { has: page.locator("summary", { hasText: new RegExp(`^${name}`) }) })
    .first();
  await details.locator("summary").click();
  if (comment !== undefined) await details.getByLabel("Lý do hoặc góp ý").fill(comment);
  await details.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
}

test("a commune submits, the province accepts, the nation locks; what comes late is an adjustment and the published figure stays", async ({
  page,
}) => {
  test.slow();
  const period = await openMonth();
  const at = (unit: string) => `/hoi/ky-bao-cao/${period.code}?unit=${unit}`;

  await as(page, "xã Mường Bo");
  await page.goto("/hoi/ky-bao-cao");
  await expect(page.getByRole("heading", { level: 2, name: "Đang chờ chị" })).toBeVisible();
  await expectNoViolations(page);
  await page.goto(at(MUONG_BO));
  await act(page, { name: "Gửi", said: new RegExp(`Đã gửi ${period.vi}`) });
  await expect(page.getByText("Đã gửi", { exact: true }).first()).toBeVisible();
  await (
    await doorOf("xã Nghĩa Đô")
  )(`/union/periods/${period.code}/02953/submit`, {});

  await as(page, "tỉnh Lào Cai");
  await page.goto(at(LAO_CAI));
  const excused = page.getByRole("listitem").filter({ hasText: "Xã Bản Hồ" });
  await excused.locator("summary", { hasText: "Miễn" }).click();
  await excused.getByRole("button", { name: "Miễn", exact: true }).click();
  await expect(excused.getByText("Hãy ghi lý do hoặc góp ý trước khi “Cho miễn báo cáo kỳ này”.")).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
  await excused.getByLabel("Lý do hoặc góp ý").fill("Chỉ có một thành viên");
  await excused.getByRole("button", { name: "Miễn", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã cho Xã Bản Hồ miễn" })).toBeVisible();
  await act(page, { name: "Duyệt", said: /Đã duyệt/ });

  await as(page, "cấp trung ương");
  await page.goto(at(LAO_CAI));
  await act(page, { name: "Chốt", said: /Đã chốt/ });
  const others = page.getByText("Các số khác");
  const accrued = page.getByRole("table", { name: "Phát sinh" }).getByRole("row").last();
  await others.click();
  const [published, before] = [accrued.getByRole("cell").nth(0), await accrued.getByRole("cell").allInnerTexts()];
  expect(before[0]).toBe(before[2]);
  await lateSale(period.from);
  await page.reload();
  await others.click();
  await expect(page.getByText(/[23] dòng đổi, tổng/)).toBeVisible();
  await expect(published).toHaveText(before[0] ?? "");
  await expect(accrued.getByRole("cell").nth(1)).toHaveText(/^\+/);
  await expect(accrued.getByRole("cell").nth(2)).not.toHaveText(before[2] ?? "");
  await expectNoViolations(page);
  await expectNoWider(page);
  for (const [name, start] of [
    ["PDF", "%PDF"],
    ["Excel", "PK"],
  ] as const) {
    const link = page.getByRole("link", { name: new RegExp(`^${name} ?: Bản 1`) });
    const file = await page.request.get((await link.getAttribute("href")) ?? "");
    expect((await file.body()).subarray(0, start.length).toString()).toBe(start);
  }
});

/** A fair's sale of that month, sent in only now. */
async function lateSale(month: string): Promise<void> {
  const { login, password } = loginOf("cooperative", "Chỉ Hồng");
  const door = await staffDoor(login, password);
  const { goods } = await askShop("/store/goods?cooperative=chi-hong");
  const lines = [{ productId: goods[0].id, quantity: 1, amountDong: "500000" }];
  await door("/coop/sales", { key: crypto.randomUUID(), channel: "fair", soldAt: `${month}-20T03:00:00.000Z`, lines });
}
