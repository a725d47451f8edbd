import { expect, test } from "@playwright/test";
import { expectWhole } from "../doors/expect-whole";
import { longName, openCooperative } from "../doors/own-cooperative";
import { signIn } from "../doors/sign-in";
import { framedPages, waysIn } from "./pages";

test.describe.configure({ timeout: 400_000 });

test("every page of a cooperative that has nothing yet says what to do first", async ({ page }) => {
  const empty = await openCooperative(longName("trống"));
  for (const it of waysIn) await test.step(it, () => expectWhole(page, it));
  await signIn(page, "cooperative", empty.staff);
  for (const it of framedPages.filter((known) => !known.includes("["))) {
    const address = it.endsWith("/but-toan") ? `${it}?section=due&line=accrued` : it;
    await test.step(it, async () => {
      await expectWhole(page, address);
      await expect(page.getByRole("main")).not.toHaveText("");
    });
  }
});
