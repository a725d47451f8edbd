import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";

test("Project 01's targets stand beside what is on file, with decision, pace and the cooperatives behind", async ({
  page,
}) => {
  await signIn(page, "union", loginOf("union", "người thứ hai"));
  await page.goto("/hoi/chi-tieu?unit=VN&period=2026-Q3");
  const target = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "HTX được hỗ trợ, củng cố" }) });
  await expect(target).toContainText("01/QĐ-TTg · đến năm 2030");
  await expect(
    target.getByRole("img", { name: /^Thực hiện \d+ trên chỉ tiêu 1\.500; nhịp đều thì đến nay là \d+\.$/ }),
  ).toBeVisible();
  await expect(target).toContainText("Chậm nhịp");
  await expect(target).toContainText("đến 31/12/2030");
  await expectNoViolations(page);
  await expectNoWider(page);
  await target.getByRole("link", { name: /^Những hợp tác xã đứng sau số/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "HTX được củng cố" })).toBeVisible();
  await expect(page.getByRole("row")).not.toHaveCount(1);
  await expect(page.getByRole("cell", { name: "12/05/2026" }).first()).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
});

test("a province gives a commune its target once; another number for the same year is refused with the one that stands", async ({
  page,
}) => {
  await signIn(page, "union", loginOf("union", "Lào Cai"));
  await page.goto("/hoi/chi-tieu?unit=15&period=2026-Q3");
  await expect(page.getByText("KH 12/KH-BTV (minh hoạ) · đến năm 2026").first()).toBeVisible();
  const give = async (amount: string) => {
    await page.getByText("Giao chỉ tiêu xuống dưới").click();
    await page.getByLabel("Giao cho").selectOption({ label: "Xã Mường Bo" });
    await page.getByLabel("Năm", { exact: true }).fill("2027");
    await page.getByLabel("Số giao").fill(amount);
    await page.getByLabel("Văn bản").fill("KH 5/KH-BTV");
    await page.getByRole("button", { name: "Giao chỉ tiêu", exact: true }).click();
  };
  await give("3");
  await expect(page.getByText("Đã giao chỉ tiêu.")).toBeVisible();
  await give("5");
  await expect(page.getByText(/đã giao 3 theo KH 5\/KH-BTV/).first()).toBeVisible();
});
