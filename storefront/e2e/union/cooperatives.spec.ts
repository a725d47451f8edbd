import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";

test("growth against the baseline year stands in the list, and with its year and source on the cooperative's page", async ({
  page,
}) => {
  await signIn(page, "union", loginOf("union", "Lào Cai"));
  await page.goto("/hoi/hop-tac-xa?unit=15&period=2026-Q2&sort=growth");
  await expect(page.getByRole("heading", { level: 1, name: "Hợp tác xã" })).toBeVisible();
  const row = page
    .getByRole("row")
    .filter({ hasText: /Tăng so với mốc|[+−]\d/ })
    .filter({ has: page.getByRole("link") });
  const grown = row.filter({ hasText: /[+−]\d+(,\d)?%/ }).first();
  await expect(grown).toBeVisible();
  const growth = /[+−]\d+(,\d)?%/.exec(await grown.innerText())?.[0] ?? "";
  await expectNoViolations(page);
  await expectNoWider(page);

  await grown.getByRole("link").click();
  await expect(page).toHaveURL(/\/hoi\/hop-tac-xa\/.+period=2026-Q2/);
  const compared = page.getByRole("region", { name: "So với mốc" });
  await expect(compared.getByText(growth, { exact: true })).toBeVisible();
  await expect(compared).toContainText(/so với cùng số tháng của năm 202\d/);
  await expect(compared).toContainText("Nguồn: Báo cáo thu nhập hợp tác xã gửi Hội");
  await expect(page.getByRole("img", { name: /Đã xác nhận theo tháng/ })).toBeVisible();
  await expect(page.getByText("Tập huấn quản trị hợp tác xã")).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
});

test("an officer who enters facts writes support and an agreement down, and is told what is missing", async ({
  page,
}) => {
  await signIn(page, "union", loginOf("union", "Sà Phìn"));
  await page.goto("/hoi/hop-tac-xa");
  await page.getByRole("link", { name: /Mây Trắng/ }).click();
  await page.getByText("Ghi một lần hỗ trợ").click();
  const support = page.getByRole("region", { name: "Hỗ trợ, tập huấn" });
  const topic = `Tập huấn ghi sổ ${Date.now()}`;
  await support.getByLabel("Ngày").fill("2026-10-05");
  await support.getByLabel("Nội dung").fill(topic);
  await support.getByRole("button", { name: "Ghi lần hỗ trợ" }).click();
  await expect(support.getByText("Hãy ghi nguồn").first()).toBeVisible();
  await expect(support.getByLabel("Ghi ở đâu")).toBeFocused();
  await support.getByLabel("Ghi ở đâu").fill("Biên bản 12/2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã ghi lần hỗ trợ.")).toBeVisible();
  await expect(support.getByText(topic)).toBeVisible();

  await page.getByText("Ghi thoả thuận lao động").click();
  const agreements = page.getByRole("region", { name: "Thoả thuận lao động" });
  await agreements.getByLabel("Họ và tên trên thoả thuận").fill("Người Không Có");
  await agreements.getByLabel("Từ ngày").fill("2026-02-01");
  await agreements.getByLabel("Số hoặc nơi lưu thoả thuận").fill("TTLĐ 07/2026");
  await agreements.getByRole("button", { name: "Ghi thoả thuận" }).click();
  await expect(agreements.getByText(/không có thành viên tên/).first()).toBeVisible();
  await expectNoViolations(page);
});
