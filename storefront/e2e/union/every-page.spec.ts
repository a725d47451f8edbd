import { expect, type Page, test } from "@playwright/test";
import { officerDoor } from "../doors/ask";
import { loginOf } from "../doors/demo-world";
import { expectWhole } from "../doors/expect-whole";
import { HOSTILE_WORDS, listenForScripts } from "../doors/hostile-text";
import { writeHostileWords } from "../doors/hostile-union";
import { pagesOf } from "../doors/pages-of";
import { signIn } from "../doors/sign-in";
import { payAfterFair } from "../member/paid-member";

test.describe.configure({ timeout: 300_000 });

const pages = pagesOf("hoi", "(union)");

/** Where an officer comes in, there is no frame to sweep in. */
const WAYS_IN = ["/hoi/dang-nhap", "/hoi/dang-ky"];

/** Opened by its own journey: there is none until a member said less than was paid (desk.spec). */
const ELSEWHERE = ["/hoi/nhan-tien/khieu-nai/[id]"];

/** Names that are the same in every market. */
const NAMED: Readonly<Record<string, string>> = {
  "/hoi/chi-tieu/[indicator]": "/hoi/chi-tieu/htx_supported",
  "/hoi/ky-bao-cao/[period]": "/hoi/ky-bao-cao/2026-Q3",
};

/** On which page, and by which link, an example of a page with a name in its address is found. */
const FOUND_BY: Readonly<Record<string, readonly [string, RegExp]>> = {
  "/hoi/hop-tac-xa/[id]": ["/hoi/hop-tac-xa", /\/hoi\/hop-tac-xa\/coop_\w+/],
  "/hoi/thanh-vien/[id]": ["/hoi/thanh-vien?q=thi", /\/hoi\/thanh-vien\/(?!yeu-cau|ghi)\w+/],
  "/hoi/nhan-tien/chi/[id]": ["/hoi/nhan-tien?search=thi", /\/hoi\/nhan-tien\/chi\/\w+/],
};

/** Why she looks at people, as a hostile hand would say it. */
const REASON = `Xem hết các trang của cửa này ${HOSTILE_WORDS}`;

const SA_PHIN = "00733";

const doorOf = (label: string) => {
  const { login, password } = loginOf("union", label);
  return officerDoor(login, password);
};

/** The address of an example; a page this test finds none of needs a line above. */
async function addressOf(page: Page, at: string): Promise<string> {
  const found = FOUND_BY[at];
  if (!found) return NAMED[at] ?? at;
  const [list, link] = found;
  await page.goto(list);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  const reason = page.getByLabel("Lý do xem");
  if (await reason.isVisible()) {
    await reason.fill(REASON);
    await page.getByRole("button", { name: "Tiếp tục" }).click();
    await expect(page.getByText(`Lý do: ${REASON}`)).toBeVisible();
  }
  const hrefs = () => page.locator("main a").evaluateAll((all) => all.map((it) => it.getAttribute("href") ?? ""));
  await expect.poll(hrefs, `a link like ${link} on ${list}`).toContainEqual(expect.stringMatching(link));
  return (await hrefs()).find((href) => link.test(href)) ?? "";
}

test("every page of the Union's door is whole for who may do most of it, runs no text of hers, and says when the signal is lost", async ({
  page,
  context,
}) => {
  await payAfterFair();
  const [commune, province] = await Promise.all(["Sà Phìn", "Tuyên Quang"].map(doorOf));
  if (!commune || !province) throw new Error("two officers were signed in");
  const hostile: Readonly<Record<string, readonly string[]>> = await writeHostileWords({
    ...{ commune, province, unit: SA_PHIN, period: "2026-Q3" },
  });
  const scripts = listenForScripts(page);
  await signIn(page, "union", loginOf("union", "Sà Phìn"));
  for (const it of pages.filter((known) => ![...WAYS_IN, ...ELSEWHERE].includes(known))) {
    await test.step(it, async () => {
      const address = await addressOf(page, it);
      expect(address, "a page whose name this test knows no example of").not.toContain("[");
      await expectWhole(page, address);
      for (const text of hostile[it] ?? []) await expect(page.getByText(text).first()).toBeVisible();
      await context.setOffline(true);
      await expect(page.getByText(/mất mạng|mất sóng|không có mạng|chưa có sóng/i).first()).toBeVisible();
      await context.setOffline(false);
    });
  }
  expect(scripts.ran).toEqual([]);
});
