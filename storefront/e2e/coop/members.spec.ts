import { expect, test, type Page, type TestInfo } from "@playwright/test";
import { plantedSheet } from "../../../backend/integration-tests/http/market/member-sheet";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { press, tabTo, typeInto } from "../doors/keyboard";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";

/** Names of this run and size only, letters alone: the market is not emptied between runs. */
function wordOf({ project }: TestInfo): string {
  const letters = [...Date.now().toString(26)].map((it) => String.fromCharCode(97 + Number.parseInt(it, 26))).join("");
  return `${project.name === "phone" ? "P" : "D"}${letters}`;
}

const phoneOf = (start: string) => `0${start}${String(Date.now()).slice(-7)}`;
const list = "/hop-tac-xa/thanh-vien";

// Three hundred rows are sent, judged and read by axe twice.
test.describe.configure({ timeout: 180_000 });

test.beforeEach(({ page }) => signIn(page, "cooperative", loginOf("cooperative", "Mưa Nguồn")));

async function addMember(page: Page, fullName: string, phone: string): Promise<void> {
  await page.goto(`${list}/moi`);
  await page.getByLabel("Họ và tên").fill(fullName);
  await page.getByLabel("Số điện thoại").fill(phone);
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Tỉnh Cao Bằng" });
  await page.getByLabel("Xã, phường").selectOption({ label: "Xã Trùng Khánh" });
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByRole("heading", { level: 1, name: fullName })).toBeVisible();
}

test("the list is searched without marks, ordered, filtered, and read by everybody", async ({ page }) => {
  await page.getByRole("navigation", { name: "Mục của hợp tác xã" }).getByRole("link", { name: "Thành viên" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thành viên" })).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
  const first = await page.getByRole("rowheader").first().innerText();
  const bare = first.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  await page.getByLabel("Tìm theo tên hoặc xã").fill(bare);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: first })).toBeVisible();
  await page.goto(`${list}?q=khong-co-ai-nhu-the`);
  await expect(page.getByRole("heading", { name: "Không có ai như vậy." })).toBeVisible();
  await expectNoViolations(page);
});

test("the file of the list holds no formula and opens with its headings", async ({ page }) => {
  await page.goto(list);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải danh sách (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^thanh-vien_\d{4}-\d{2}\.csv$/);
  const answer = await page.request.get("/api/coop/members.csv?locale=vi");
  expect([...(await answer.body()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heading, ...rows] = (await answer.text()).trim().split("\r\n");
  expect(heading).toMatch(/^\uFEFF?Họ và tên,Số điện thoại/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).not.toMatch(/(^|,)[=+@-]/);
});

test("a member is added, wrong input told at its field with what was typed kept", async ({ page }) => {
  const name = `Nông Thị ${wordOf(test.info())}`;
  await page.goto(`${list}/moi`);
  await expectNoViolations(page);
  await expectNoWider(page);
  await page.getByLabel("Họ và tên").fill("Lý Thị 2");
  await page.getByLabel("Số điện thoại").fill("12");
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByText("Tên có chữ số.").first()).toBeVisible();
  await expect(page.getByLabel("Họ và tên")).toBeFocused();
  await page.getByLabel("Họ và tên").fill(name);
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByText("phải có 10 chữ số").first()).toBeVisible();
  await expect(page.getByLabel("Họ và tên")).toHaveValue(name);
  await expectNoViolations(page);
  await addMember(page, name, phoneOf("36"));
  await expect(page.getByText("xem hồ sơ").first()).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
});

test("a member leaves, the mistake is taken back, and a consent is given and withdrawn", async ({ page }) => {
  const name = `Bế Thị ${wordOf(test.info())}`;
  await addMember(page, name, phoneOf("37"));
  await page.getByText("Chị rời hợp tác xã", { exact: true }).click();
  await page.getByRole("button", { name: "Ghi chị đã rời" }).click();
  await expect(page.getByText("Đã rời hợp tác xã", { exact: true })).toBeVisible();
  await page.getByText("Ghi nhầm? Hoàn lại").click();
  await page.getByRole("button", { name: "Hoàn lại" }).click();
  await expect(page.getByText("Đang là thành viên", { exact: true })).toBeVisible();

  const facts = page.getByRole("region", { name: "Điều chị cho biết" });
  const ethnicity = facts.getByRole("listitem").first();
  await ethnicity.getByText("Hỏi chị").click();
  await expect(ethnicity.getByText("Đây là thông tin nhạy cảm.")).toBeVisible();
  for (const choice of await ethnicity.getByRole("radio").all()) await expect(choice).not.toBeChecked();
  await ethnicity.getByRole("button", { name: "Ghi lại" }).click();
  await expect(ethnicity.getByText("Hãy chọn chị đồng ý hay không muốn trả lời.")).toBeVisible();
  await ethnicity.getByLabel("Chị đồng ý cho ghi").check();
  await ethnicity.getByLabel("Dân tộc").selectOption({ label: "Tày" });
  await ethnicity.getByLabel("Ký hoặc điểm chỉ").check();
  await expectNoViolations(page);
  await ethnicity.getByRole("button", { name: "Ghi lại" }).click();
  await expect(ethnicity.getByText("Tày", { exact: true })).toBeVisible();
  await expect(page.getByText("bản lời: ethnicity-2026-11")).toBeVisible();
  await ethnicity.getByText("Chị rút lại sự đồng ý").click();
  await ethnicity.getByRole("button", { name: "Rút lại" }).click();
  await expect(ethnicity.getByText("Chưa hỏi")).toBeVisible();
  await expect(page.getByText("đã rút ngày")).toBeVisible();
});

test("the keyboard alone corrects a member", async ({ page }) => {
  const word = wordOf(test.info());
  await addMember(page, `Hứa Thị ${word}`, phoneOf("38"));
  await press(page, page.getByRole("link", { name: "Sửa", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Sửa thông tin" })).toBeVisible();
  await typeInto(page, page.getByLabel("Họ và tên"), `Hứa Thị ${word} Mới`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Hứa Thị ${word} Mới` })).toBeVisible();
});

test("a table of 300 rows: exactly the seventeen planted rows are reported, 283 added, and none the second time", async ({
  page,
}) => {
  const word = wordOf(test.info());
  const standing = { fullName: `Lục Thị ${word} Sẵn`, phone: phoneOf("39") };
  await addMember(page, standing.fullName, standing.phone);
  const { file, planted } = await plantedSheet({ ...standing, province: "Cao Bằng", commune: "Xã Trùng Khánh" }, word);
  const upload = async () => {
    await page.goto(`${list}/nhap`);
    // C5 by keyboard: the field opens the phone's own chooser.
    await tabTo(page, page.getByLabel("Tệp Excel"));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    await chooser.setFiles({
      name: "thanh-vien.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: file,
    });
    await press(page, page.getByRole("button", { name: "Tải lên và kiểm tra" }));
    await expect(page.getByRole("heading", { name: "thanh-vien.xlsx: 300 dòng" })).toBeVisible();
  };

  await page.goto(`${list}/nhap`);
  await expectNoViolations(page);
  await expectNoWider(page);
  await upload();
  const cells = await page.locator("[data-cell]").evaluateAll((all) => all.map((it) => it.getAttribute("data-cell")));
  const wanted = planted.flatMap(({ row, letters }) => [...letters].map((letter) => `${letter}${row}`));
  expect([...cells].sort()).toEqual([...wanted].sort());
  await expectNoViolations(page);
  await expectNoWider(page);
  await press(page, page.getByRole("button", { name: "Thêm 283 thành viên" }));
  await expect(page.getByRole("heading", { name: "Đã thêm 283 thành viên" })).toBeVisible();
  await expectNoViolations(page);

  await upload();
  // The 283, the one who was there before, and the row that repeats another.
  await expect(page.getByText("285 dòng đã là thành viên")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Thêm \d+ thành viên$/ })).toHaveCount(0);
});

test("a file that is no table says what to do", async ({ page }) => {
  await page.goto(`${list}/nhap`);
  await page.getByLabel("Tệp Excel").setInputFiles({
    name: "anh.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("không phải bảng"),
  });
  await page.getByRole("button", { name: "Tải lên và kiểm tra" }).click();
  await expect(page.getByText("Không đọc được tệp.")).toBeVisible();
  await expectNoViolations(page);
});

test("another cooperative's member is not found, in the words of a made-up one", async ({ page, browser, baseURL }) => {
  await page.goto(list);
  const path = await page.getByRole("rowheader").getByRole("link").first().getAttribute("href");
  const context = await browser.newContext({ baseURL });
  const neighbour = await context.newPage();
  await signIn(neighbour, "cooperative", loginOf("cooperative", "Hoa Đá"));
  expect((await neighbour.goto(path ?? ""))?.status()).toBe(404);
  const words = await neighbour.locator("main").innerText();
  expect((await neighbour.goto(`${list}/mem_01MADEUP`))?.status()).toBe(404);
  expect(await neighbour.locator("main").innerText()).toBe(words);
  await expectNoViolations(neighbour);
  await context.close();
});
