import { test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectWhole } from "../doors/expect-whole";
import { pagesOf } from "../doors/pages-of";
import { signIn } from "../doors/sign-in";

test.describe.configure({ timeout: 300_000 });

const WAYS_IN = ["/hoi/dang-nhap", "/hoi/dang-ky"];
const pages = pagesOf("hoi", "(union)").filter((it) => !WAYS_IN.includes(it) && !it.includes("["));

test("every page is whole for the nation, and for an officer without a grant", async ({ page }) => {
  for (const it of WAYS_IN) await test.step(it, () => expectWhole(page, it));
  for (const who of ["trung ương", "chưa được giao"]) {
    await page.context().clearCookies();
    await signIn(page, "union", loginOf("union", who));
    for (const it of pages) await test.step(`${it}, ${who}`, () => expectWhole(page, it));
  }
});
