import { expect, type Page } from "@playwright/test";
import { expectLivesUnderPolicy } from "../doors/policy";
import { test, untilTakenOver } from "../doors/reader";

/** How a page is made: kept for everybody, kept as not there, made for a reader, not there at a door. Every page of a door: expectWhole. */
const pages = ["/", "/hang/ca-phe-arabica-rang-moc", "/khong-co", "/hang", "/gio-hang", "/hop-tac-xa/khong-co"];

/** One that is kept and one that is made. */
const attacked = ["/hang/ca-phe-arabica-rang-moc", "/hoi/dang-nhap"];

/** What an attacker's text would have to become: a script, one dressed as page data, one to be started late, and a picture that fails. */
const BROUGHT_IN = [
  `<script>window.brought = 1</script><script>self.__next_f.push([1,""]);window.brought = 2</script>`,
  `<script data-src="data:text/javascript,window.brought = 5" async=""></script>`,
].join("");

const brought = (page: Page) => page.evaluate(() => Reflect.get(window, "brought") ?? null);

test("a page's own scripts run, and one that got into it does not", async ({ page }) => {
  for (const address of pages)
    await expectLivesUnderPolicy(page, async () => {
      const answer = await page.goto(address);
      const policy = (await answer?.headersArray())?.filter(({ name }) => /^content-security-policy$/i.test(name));
      expect(policy?.at(-1)?.value).toMatch(/script-src 'self' '(nonce-|sha256-)/);
      await untilTakenOver(page);
    });
  for (const address of attacked) {
    await page.route(`**${address}`, async (route) => {
      const made = await route.fetch();
      await route.fulfill({ response: made, body: (await made.text()).replace("</body>", `${BROUGHT_IN}</body>`) });
    });
    await page.goto(address);
    await untilTakenOver(page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", `<img src="/x" onerror="window.brought = 3">`);
      const trap = Object.assign(document.createElement("a"), { href: "javascript:window.brought = 4" });
      document.body.append(trap);
      trap.click();
    });
    await page.waitForTimeout(100);
    expect([address, await brought(page)]).toEqual([address, null]);
  }
});
