import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, signIn } from "./market/door-client";
import { sheetOf } from "./market/member-sheet";
import { smallWorld } from "./market/small-world";

const HEADINGS = ["Tháng", "Mã thành viên", "Họ và tên", "Xã, phường", "Số tiền (đồng)"];

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let weavers: Door;
    let members: { id: string; full_name: string }[];

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
    });
    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      members = await sql(
        `select m.id, m.full_name from member m join membership s on s.member_id = m.id and s.valid_to is null
           join cooperative c on c.id = s.cooperative_id where c.handle = 'suoi-truc' order by m.id`,
      );
    });
    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const send = async (rows: readonly (readonly any[])[], door = weavers) =>
      door("POST", "/coop/history-tables", {
        fileName: "thu-nhap-2025.xlsx",
        fileBase64: (await sheetOf([HEADINGS, ...rows])).toString("base64"),
      });
    const row = (month: any, index: number, amount: any) => [
      month,
      members[index]?.id,
      members[index]?.full_name,
      null,
      amount,
    ];
    const march = { value: new Date(Date.UTC(2025, 2, 1)), type: Date, format: "mm/yyyy" };

    it("hands out the members, takes them back filled in, and enters a table once", async () => {
      const { body: template } = await weavers("GET", "/coop/history-template");
      const empty = await weavers("POST", "/coop/history-tables", template);
      expect([empty.status, empty.body.code]).toEqual([400, "sheet_empty"]);

      const { status, body } = await send([
        row(march, 0, 1250000),
        row("03/2025", 1, "800.000 ₫"),
        row("04/2025", 0, null),
      ]);
      expect([status, body.reported]).toEqual([200, []]);
      expect(body).toMatchObject({
        rowsCount: 2,
        newCount: 2,
        totalDong: "2050000",
        standingCount: 0,
        months: [{ month: "2025-03", membersCount: 2, totalDong: "2050000" }],
        accepted: null,
      });
      expect((await weavers("GET", "/coop/history")).body).toEqual({ months: [], tables: [] });
      const accept = () => weavers("POST", `/coop/history-tables/${body.id}/accept`);
      const answers = await Promise.all([accept(), accept(), accept()]);
      expect(answers.map((it) => [it.status, it.body.accepted?.newCount])).toEqual(Array(3).fill([200, 2]));
      expect((await accept()).body.accepted).toMatchObject({ newCount: 2, totalDong: "2050000" });
      const { body: book } = await weavers("GET", "/coop/history");
      expect(book.months).toEqual([{ month: "2025-03", membersCount: 2, totalDong: "2050000" }]);
      expect(book.tables).toMatchObject([
        { id: body.id, fileName: "thu-nhap-2025.xlsx", newCount: 2, totalDong: "2050000" },
      ]);
      const [entered] = await sql("select count(*)::int as count from payout where batch_id = 'history'");
      expect(entered).toEqual({ count: 2 });
      expect(await sql("select rows from history_import")).toEqual([{ rows: null }]);

      const again = (await send([row("03/2025", 0, 1250000)])).body;
      expect(again).toMatchObject({ newCount: 0, standingCount: 1 });
      const nothing = await weavers("POST", `/coop/history-tables/${again.id}/accept`);
      expect([nothing.status, nothing.body.code]).toEqual([409, "history_nothing_new"]);
    });

    it("explains every bad cell where it stands, and enters nothing of such a table", async () => {
      const { body } = await send([
        row("03/2025", 0, 1250000),
        row("13/2025", 0, 1250000),
        row("04/2025", 0, 12.5),
        row("2999-01", 0, 1000),
        ["05/2025", null, "Không Có Tên", null, 1000],
        row("03/2025", 0, 1250000),
        row("06/2025", 1, { value: "=1+1", type: "Formula" }),
      ]);
      const told = body.reported.flatMap((it: any) =>
        it.cells.map((cell: any) => [`${cell.letter}${it.row}`, cell.code]),
      );
      expect(told).toEqual([
        ["A3", "month_invalid"],
        ["E4", "amount_not_whole"],
        ["A5", "month_not_over"],
        ["C6", "unknown_member"],
        ["A7", "row_twice"],
        ["E8", "formula"],
      ]);
      for (const { cells } of body.reported) expect(cells[0].vi.length * cells[0].en.length).toBeGreaterThan(400);
      const refused = await weavers("POST", `/coop/history-tables/${body.id}/accept`);
      expect([refused.status, refused.body.code, refused.body.details]).toEqual([
        409,
        "history_has_faults",
        { count: "6" },
      ]);
      expect((await weavers("GET", "/coop/history")).body.months).toEqual([]);
      const picture = Buffer.from("không phải bảng").toString("base64");
      const unreadable = await weavers("POST", "/coop/history-tables", { fileName: "anh.xlsx", fileBase64: picture });
      expect([unreadable.status, unreadable.body.code]).toEqual([400, "sheet_unreadable"]);
    });

    it("is not for who sells, nor for another cooperative", async () => {
      const { body } = await send([row("03/2025", 0, 1000000)]);
      const farmers = await signIn(client, "coop_staff", "0501110001");
      expect((await farmers("GET", `/coop/history-tables/${body.id}`)).status).toBe(404);
      expect((await farmers("POST", `/coop/history-tables/${body.id}/accept`)).status).toBe(404);
      await sql(
        `update coop_staff_role set role = 'sales' where cooperative_id = (select id from cooperative where handle = 'suoi-truc')`,
      );
      for (const [method, path] of [
        ["GET", "/coop/history"],
        ["GET", "/coop/history-template"],
        ["GET", `/coop/history-tables/${body.id}`],
        ["POST", `/coop/history-tables/${body.id}/accept`],
      ] as const) {
        const { status, body: refusal } = await weavers(method, path);
        expect([path, status, refusal.code]).toEqual([path, 403, "role_not_allowed"]);
      }
    });
  },
});
