import { expect, test } from "@playwright/test";
import { enterAdmin, expectOwnPartsClean, openDesk } from "../doors/admin";
import { expectNoWider } from "../doors/no-wider";
import { askAsOperator } from "../doors/operator";
import * as own from "../doors/own-cooperative";
import { placeOrder } from "../doors/place-order";

test.describe.configure({ mode: "serial", timeout: 240_000 });
test.use({ viewport: { width: 1280, height: 800 } });

let coop: own.OwnCooperative;
let parcel: { id: string; code: string; tracking: string; totalDong: string };

test.beforeAll(async () => {
  coop = await own.openCooperative(own.longName("Thu hộ"));
  await own.adoptRule(coop.door);
  await own.offerGoods(coop.door, `Chè Shan tuyết ${coop.id.slice(-6)}`, await own.enrol(coop.door, 1));
  await own.approve(coop);
  const { handle } = await askAsOperator(`/admin/cooperatives/${coop.id}`);
  const code = await placeOrder(handle);
  const tracking = `VN${Date.now()}`;
  let id = "";
  await expect
    .poll(async () => {
      id = (await coop.door("/coop/consignments")).consignments[0]?.id ?? "";
      return id;
    })
    .not.toBe("");
  const act = (name: string, body: object) => coop.door(`/coop/consignments/${id}/${name}`, body);
  await act("accept", {});
  await act("ship", { carrier: "Bưu điện", trackingCode: tracking });
  await act("deliver", {});
  const { totalDong } = await coop.door(`/coop/consignments/${id}`);
  parcel = { id, code, tracking, totalDong };
});

test.afterAll(() => own.closeDown(coop));

test("O2: a carrier's cash sheet is seen, taken once, and what does not agree is settled by hand", async ({ page }) => {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const [lost, broken] = [`LẠ${Date.now()}`, "HỎNG"];
  const rows = [
    "Mã vận đơn;Tiền COD;Tổng phí;Ngày đối soát;Số bảng kê",
    `${parcel.tracking};${parcel.totalDong};20.000;${today};BK-${parcel.code}`,
    `${lost};90.000;0;${today};BK-${parcel.code}`,
    `${broken};nhiều;0;${today};BK-${parcel.code}`,
  ];
  await enterAdmin(page);
  await openDesk(page, "/cod-sheets");
  await page.getByLabel("Đơn vị vận chuyển").fill("Bưu điện");
  await page
    .getByLabel("Tệp .csv hoặc .xlsx")
    .setInputFiles({ name: "bang-ke.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await page.getByRole("button", { name: "Xem trước" }).click();

  const sheet = page.locator("[data-desk]");
  await expect(sheet.getByRole("cell", { name: parcel.tracking })).toBeVisible();
  await expect(sheet.getByText("Dòng 4, ô B (Tiền thu hộ (đồng)) “nhiều”")).toBeVisible();
  await expect(sheet.getByRole("row", { name: new RegExp(parcel.tracking) })).toContainText("Khớp");
  await expectOwnPartsClean(page);
  await page.screenshot({ path: test.info().outputPath("preview.png"), fullPage: true });
  await sheet.getByRole("button", { name: "Ghi 2 dòng" }).click();
  await expect(
    sheet
      .getByText("Đã ghi 2 dòng. Sổ cập nhật trong vài giây.")
      .or(page.getByText(/Đã ghi 2 dòng/))
      .first(),
  ).toBeVisible();

  const held = sheet.getByRole("article").filter({ hasText: lost.replace(/[^0-9A-Z]/g, "") });
  await held.getByRole("button", { name: "Không phải tiền của chợ, trả lại" }).click();
  await expect(held.getByRole("alert")).toContainText("Hãy ghi mấy chữ");
  await held.getByLabel("Ghi chú (hỏi ai, trả lại thế nào)").fill("Bưu điện trừ vào kỳ sau");
  await held.getByRole("button", { name: "Không phải tiền của chợ, trả lại" }).click();
  await expect(held).toHaveCount(0);
  await expectOwnPartsClean(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoWider(page);
  await page.screenshot({ path: test.info().outputPath("narrow.png"), fullPage: true });

  const cash = async () => (await coop.door(`/coop/consignments/${parcel.id}`)).cashReceivedAt;
  await expect.poll(cash, { timeout: 20_000 }).not.toBeNull();
});
