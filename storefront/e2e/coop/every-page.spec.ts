import path from "node:path";
import { expect, test } from "@playwright/test";
import { ask, askShop } from "../doors/ask";
import { expectWhole } from "../doors/expect-whole";
import { furnishedCooperative, HOSTILE_CERTIFICATE } from "../doors/furnished-cooperative";
import { expectEscaped, HOSTILE_NAME, HOSTILE_TEXT, listenForScripts } from "../doors/hostile-text";
import { closeDown } from "../doors/own-cooperative";
import { framedPages } from "./pages";
import { signIn } from "../doors/sign-in";

test.describe.configure({ timeout: 400_000 });

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

test("every page holds a long-named cooperative's goods, people and money, runs none of their texts, and says when the signal is lost", async ({
  page,
  context,
}) => {
  const filling = await furnishedCooperative(test.info().project.name);
  const scripts = listenForScripts(page);
  await signIn(page, "cooperative", filling.staff);
  for (const it of framedPages) {
    await test.step(it, async () => {
      await expectWhole(page, addressOf(it, filling));
      if (it.endsWith("/chung-nhan")) await expect(page.getByText(HOSTILE_CERTIFICATE.issuer)).toBeVisible();
      await context.setOffline(true);
      await expect(page.getByText(/mất mạng|mất sóng|không có mạng|chưa có sóng/i).first()).toBeVisible();
      await context.setOffline(false);
    });
  }
  const { messages } = await ask(`/local-inbox/messages?phone=${filling.members[0]?.phone}`);
  await expectWhole(page, /\/nhan\/\S+/.exec(messages[0].body)?.[0] ?? "");
  await expectWhole(page, `/hop-thu?phone=${filling.members[0]?.phone}`);
  const { goods } = await askShop(`/store/goods?cooperative=${filling.handle}`);
  for (const [address, text] of [
    [`/hang/${goods[0].handle}`, HOSTILE_NAME],
    [`/htx/${filling.handle}`, HOSTILE_TEXT.trim()],
  ] as const) {
    await expectEscaped(page, address, text);
    await page.goto(address);
    await expect(page.getByText(HOSTILE_CERTIFICATE.issuer).first()).toBeVisible();
  }
  await page.goto(`/hang?q=${encodeURIComponent(HOSTILE_TEXT.slice(0, 80))}`);
  expect(scripts.ran).toEqual([]);
  await closeDown(filling);
});
