import { expect, test } from "@playwright/test";
import { sheetOf } from "../../../backend/integration-tests/http/market/member-sheet";
import { expectNoViolations } from "../doors/expect-no-violations";
import { freshPhone, PASSWORD, register } from "../doors/newcomer";
import { askAsStaff } from "../doors/operator";

const HEADINGS = ["Tháng", "Mã thành viên", "Họ và tên", "Xã, phường", "Số tiền (đồng)"];
const xlsx = async (name: string, rows: readonly (readonly (string | number | null)[])[]) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: await sheetOf([HEADINGS, ...rows]),
});

test("earlier months come from a table: its faults named, then seen, then entered once", async ({ page }) => {
  test.slow();
  const phone = freshPhone();
  await register(page, phone, "HTX Năm Trước");
  await askAsStaff(phone, PASSWORD, "/coop/members", {
    key: `member-${phone}`,
    fullName: "Nông Thị Mai",
    phone: "",
    phoneOwner: "none",
    canRead: true,
    communeCode: "00004",
    joinedOn: "2025-01-01",
    facts: [],
    isNewPerson: true,
  });
  await page.goto("/hop-tac-xa/tien");
  await page.getByRole("link", { name: /Thu nhập những tháng trước/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thu nhập những tháng trước" })).toBeVisible();
  await expect(page.getByText("Chưa nhập tháng nào.")).toBeVisible();
  await expectNoViolations(page);
  const template = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải bảng mẫu (.xlsx)" }).click();
  expect((await template).suggestedFilename()).toBe("mau-thu-nhap-thang-truoc.xlsx");

  const file = page.getByLabel("Tệp Excel");
  await file.setInputFiles({ name: "anh.xlsx", mimeType: "image/png", buffer: Buffer.from("không phải bảng") });
  await page.getByRole("button", { name: "Gửi bảng" }).click();
  await expect(
    page
      .getByRole("status")
      .getByText(/\.xlsx/)
      .last(),
  ).toBeVisible();

  await file.setInputFiles(
    await xlsx("sai.xlsx", [
      ["03/2025", null, "Nông Thị Mai", null, 1250000],
      ["13/2025", null, "Nông Thị Mai", null, 800000],
      ["04/2025", null, "Không Có Tên", null, 800000],
    ]),
  );
  await page.getByRole("button", { name: "Gửi bảng" }).click();
  await expect(page.getByRole("heading", { name: "sai.xlsx: 3 dòng có số tiền" })).toBeVisible();
  await expect(page.locator('[data-cell="A3"]')).toContainText("Không phải là tháng.");
  await expect(page.locator('[data-cell="C4"]')).toContainText("Không có thành viên này");
  await expect(page.getByRole("button", { name: /Nhập/ })).toHaveCount(0);
  await expectNoViolations(page);

  await page.getByRole("link", { name: "Gửi bảng khác" }).click();
  await page.getByLabel("Tệp Excel").setInputFiles(
    await xlsx("thu-nhap-2025.xlsx", [
      ["03/2025", null, "Nông Thị Mai", null, 1250000],
      ["04/2025", null, "Nông Thị Mai", null, 800000],
    ]),
  );
  await page.getByRole("button", { name: "Gửi bảng" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "thu-nhap-2025.xlsx: 2 dòng có số tiền" })).toBeVisible();
  await expect(page.getByRole("row", { name: /03\/2025/ })).toContainText("1.250.000");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Nhập 2 dòng vào sổ" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Đã nhập 2 dòng, tổng 2\.050\.000/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /Đã nhập 2 dòng/ })).toBeVisible();
  await page.getByRole("link", { name: "Xem những gì đã nhập" }).click();
  await expect(page.getByRole("row", { name: /04\/2025/ })).toContainText("800.000");
  await expect(page.getByRole("listitem").filter({ hasText: "thu-nhap-2025.xlsx" })).toContainText("Lò Thị Lan");
  await expectNoViolations(page);
});
