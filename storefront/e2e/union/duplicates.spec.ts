import { expect, test } from "@playwright/test";
import { type Door, staffDoor } from "../doors/ask";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { expectNoWider } from "../doors/no-wider";
import { signIn } from "../doors/sign-in";

/** A name nobody else has, of letters only. */
function freshName(): string {
  const letters = [...crypto.randomUUID().replaceAll(/\d|-/g, "")].slice(0, 7).join("");
  return `Vàng Thị ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}

async function enrolTwice(staff: Door, fullName: string): Promise<void> {
  for (const isAnotherPerson of [false, true]) {
    const { id } = await staff("/coop/members", {
      ...{ fullName, phone: "", phoneOwner: "none", canRead: true, communeCode: "00733" },
      ...{ key: crypto.randomUUID(), joinedOn: "2025-03-01", isAnotherPerson },
    });
    await staff(`/coop/members/${id}/facts`, {
      ...{ kind: "birth_date", answer: "stated", value: "1985" },
      consent: { version: "birth-date-2026-11", how: "spoken" },
    });
  }
}

test("an officer merges two records of one woman, takes it back, and says they are two", async ({ page }) => {
  test.slow();
  const name = freshName();
  const { login, password } = loginOf("cooperative", "Mây Trắng");
  await enrolTwice(await staffDoor(login, password), name);
  await signIn(page, "union", loginOf("union", "Sà Phìn"));
  await page.goto("/hoi/trung-lap");
  if (await page.getByLabel("Lý do xem").isVisible()) {
    await page.getByLabel("Lý do xem").fill("xem");
    await page.getByRole("button", { name: "Tiếp tục" }).click();
    await expect(page.getByText("Hãy ghi lý do, ít nhất 10 chữ cái.").first()).toBeVisible();
    await page.getByLabel("Lý do xem").fill("Rà soát hồ sơ trùng của xã");
    await page.getByRole("button", { name: "Tiếp tục" }).click();
  }
  const pair = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Gộp: cùng một người" }), hasText: name });
  await expect(pair.getByText("Cùng tên, năm sinh và xã")).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
  await pair.getByRole("button", { name: "Gộp: cùng một người" }).click();
  await expect(page.getByText("Đã gộp. Báo cáo đếm chị ấy một lần.")).toBeVisible();
  await expect(pair).toHaveCount(0);
  const merged = page.getByRole("region", { name: "Đã gộp" }).getByRole("listitem").filter({ hasText: name });
  await merged.getByRole("button", { name: "Gỡ ra" }).click();
  await expect(page.getByText("Đã gỡ ra. Báo cáo lại đếm hai người.")).toBeVisible();
  await expect(merged).toHaveCount(0);
  await pair.getByRole("button", { name: "Hai người khác nhau" }).click();
  await expect(page.getByText("Đã ghi là hai người khác nhau.")).toBeVisible();
  await expect(pair).toHaveCount(0);

  await page.goto(`/hoi/thanh-vien?q=${encodeURIComponent(name)}`);
  await expect(page.getByText("2 người")).toBeVisible();
  await expectNoViolations(page);
  await expectNoWider(page);
});
