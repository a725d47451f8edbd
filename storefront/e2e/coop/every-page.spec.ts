import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { ask } from "../doors/ask";
import { expectNoViolations } from "../doors/expect-no-violations";
import { furnishedCooperative } from "../doors/furnished-cooperative";
import { expectNoWider } from "../doors/no-wider";
import { closeDown, longName, openCooperative } from "../doors/own-cooperative";
import { signIn } from "../doors/sign-in";

test.describe.configure({ timeout: 400_000 });

const door = path.join(__dirname, "../../app/[locale]/(coop)/hop-tac-xa");

/** Every page of the cooperative's door as its folders have it: "/hop-tac-xa/don/[id]". A new page is found by itself. */
const pages = readdirSync(door, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "page.tsx")
  .map((file) => path.posix.join("/hop-tac-xa", path.dirname(file)).replaceAll(/\/\([^)]+\)/g, ""))
  .toSorted();

/** Where a member pays or enters without the panel, there is no cooperative's name to read. */
const withoutFrame = ["/hop-tac-xa/dang-nhap", "/hop-tac-xa/dang-ky"];

type Filling = Awaited<ReturnType<typeof furnishedCooperative>>;

/** What stands for the square brackets; a page that isn't here needs a line. */
function addressOf(page: string, it: Filling): string {
  const [member] = it.members;
  const ids: readonly (readonly [string, string | undefined])[] = [
    ["/don/[id]", it.orderId],
    ["/hang/[id]", it.goods.id],
    ["/thanh-vien/[id]", member?.id],
    ["/tien/chi/[batchId]", it.runId],
    ["/tien/lo/[id]", it.lotId],
    ["/tien/phan-chia/[id]", it.distributionId],
  ];
  const address = ids.reduce(
    (at, [pattern, id = ""]) => at.replace(pattern, `${path.posix.dirname(pattern)}/${id}`),
    page,
  );
  expect(address, "a page whose [id] this test knows no example of").not.toContain("[");
  return address.endsWith("/but-toan") ? `${address}?section=due&line=accrued` : address;
}

/** Buttons and fields that a thumb has to hit; a link inside a sentence may be as high as its line. */
async function expectThumbSized(page: Page): Promise<void> {
  const small = await page
    .locator(
      "main :is(button, summary, select, textarea, .button, input:not([type=hidden], [type=checkbox], [type=radio]))",
    )
    .evaluateAll((all) =>
      all
        .filter((it) => it.checkVisibility({ visibilityProperty: true }))
        .map((it) => ({
          height: it.getBoundingClientRect().height,
          name: `${it.tagName} ${it.textContent?.trim().slice(0, 30) ?? ""}`,
        }))
        .filter(({ height }) => height > 1 && height < 43.5)
        .map(({ height, name }) => `${name}: ${height}`),
    );
  expect(small, "lower than 44 px").toEqual([]);
}

/** Amounts stand in columns: same width for each digit. */
async function expectTabularAmounts(page: Page): Promise<void> {
  const uneven = await page.locator("main :is(td, dd)").evaluateAll((all) =>
    all
      .filter((it) => /^-?[\d.]+\s₫$/.test(it.textContent?.trim() ?? ""))
      .filter((it) => !getComputedStyle(it).fontVariantNumeric.includes("tabular-nums"))
      .map((it) => it.textContent),
  );
  expect(uneven, "amounts without tabular figures").toEqual([]);
}

async function expectWhole(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expectNoWider(page);
  await expectThumbSized(page);
  await expectTabularAmounts(page);
  await expectNoViolations(page);
}

test("every page holds a long-named cooperative's goods, people and money, and says when the signal is lost", async ({
  page,
  context,
}) => {
  const filling = await furnishedCooperative(test.info().project.name);
  await signIn(page, "cooperative", filling.staff);
  for (const it of pages.filter((known) => !withoutFrame.includes(known))) {
    await test.step(it, async () => {
      await expectWhole(page, addressOf(it, filling));
      await context.setOffline(true);
      await expect(page.getByText(/mất mạng|mất sóng|không có mạng|chưa có sóng/i).first()).toBeVisible();
      await context.setOffline(false);
    });
  }
  const { messages } = await ask(`/local-inbox/messages?phone=${filling.members[0]?.phone}`);
  await expectWhole(page, /\/nhan\/\S+/.exec(messages[0].body)?.[0] ?? "");
  await expectWhole(page, `/hop-thu?phone=${filling.members[0]?.phone}`);
  await closeDown(filling);
});

test("every page of a cooperative that has nothing yet says what to do first", async ({ page }) => {
  const empty = await openCooperative(longName(`trống ${test.info().project.name}`));
  for (const it of withoutFrame) await test.step(it, () => expectWhole(page, it));
  await signIn(page, "cooperative", empty.staff);
  for (const it of pages.filter((known) => !withoutFrame.includes(known) && !known.includes("["))) {
    const address = it.endsWith("/but-toan") ? `${it}?section=due&line=accrued` : it;
    await test.step(it, async () => {
      await expectWhole(page, address);
      await expect(page.getByRole("main")).not.toHaveText("");
    });
  }
});
