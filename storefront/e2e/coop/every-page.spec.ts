import path from "node:path";
import { expect, test } from "@playwright/test";
import { ask } from "../doors/ask";
import { expectWhole } from "../doors/expect-whole";
import { furnishedCooperative } from "../doors/furnished-cooperative";
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

test("every page holds a long-named cooperative's goods, people and money, and says when the signal is lost", async ({
  page,
  context,
}) => {
  const filling = await furnishedCooperative(test.info().project.name);
  await signIn(page, "cooperative", filling.staff);
  for (const it of framedPages) {
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
