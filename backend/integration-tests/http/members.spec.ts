import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { plantedSheet, sheetOf } from "./market/member-sheet";
import { smallWorld } from "./market/small-world";

const ROUTES = ["", "/membership", "/facts", "/withdraw"];

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let shop: Door;
    let manager: Door;
    let other: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      manager = await signIn(client, "coop_staff", "0501010001");
      other = await signIn(client, "coop_staff", "0501110001");
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const WARD = "01477";
    const her = {
      fullName: "Nông Thị Thử",
      phone: "0351 222 333",
      phoneOwner: "self",
      canRead: true,
      communeCode: WARD,
    };
    const add = (door: Door, more: object = {}) =>
      door("POST", "/coop/members", { ...her, key: "them-mot-0001", joinedOn: "2025-01-05", ...more });
    const countOf = async () => (await sql("select count(*)::int as n from member"))[0].n as number;

    it("adds one member once, however often the form is sent, and finds her without marks", async () => {
      const before = await countOf();
      const answers = await Promise.all([1, 2, 3].map(() => add(manager)));
      expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
      expect(await countOf()).toBe(before + 1);
      const { body } = await manager("GET", "/coop/members?q=thi%20thu");
      expect(body.members.map((it: { fullName: string }) => it.fullName)).toEqual(["Nông Thị Thử"]);
      expect(JSON.stringify(body)).not.toContain("222");
    });

    it("refuses what is no member in sentences, and writes nothing", async () => {
      await add(manager);
      const before = await countOf();
      const cases: [object, string][] = [
        [{ fullName: " " }, "member_name_empty"],
        [{ fullName: "Lý 3" }, "member_name_digits"],
        [{ fullName: "=1+1" }, "member_looks_like_formula"],
        [{ fullName: "🌸🌸" }, "member_name_not_letters"],
        [{ phone: "12" }, "member_phone_bad"],
        [{ phone: "" }, "member_owner_without_phone"],
        [{ phoneOwner: "none" }, "member_owner_missing"],
        [{ communeCode: "99999" }, "unknown_ward"],
        [{ joinedOn: "2099-01-01" }, "member_joined_future"],
        [{ joinedOn: "2025-02-31" }, "member_date_bad"],
        [{}, "member_already"],
        [{ phone: "0351222444" }, "member_maybe"],
        [{ fullName: "Hoàng Thị Khác" }, "member_phone_taken"],
      ];
      for (const [more, code] of cases) {
        const answer = await add(manager, { key: "them-mot-0002", ...more });
        expect([answer.body.code, answer.body.message.length > 10]).toEqual([code, true]);
      }
      expect(await countOf()).toBe(before);
      const another = await add(manager, { key: "them-mot-0003", phone: "0351222444", isAnotherPerson: true });
      expect(another.status).toBe(200);
      expect(await countOf()).toBe(before + 1);
    });

    it("shows her amounts, corrects her, and writes down everyone who looked", async () => {
      await sell(shop, manager, [{ handle: "gui-may-dan-tay", quantity: 2 }]);
      const { body: list } = await manager("GET", "/coop/members?sort=due");
      const [first] = list.members;
      expect(Number(first.accruedDong)).toBeGreaterThan(0);
      const record = await manager("GET", `/coop/members/${first.id}`);
      expect(record.body).toMatchObject({ fullName: first.fullName, state: "active" });
      expect(record.body.months[0].accruedDong).toBe(first.accruedDong);
      await manager("GET", `/coop/members/${first.id}/explain`);
      const { body: changed } = await manager("POST", `/coop/members/${first.id}`, {
        ...her,
        phone: "0351 555 666",
        fullName: first.fullName,
      });
      expect([changed.phone, changed.commune.code]).toEqual(["0351 555 666", WARD]);
      expect(changed.looks.map((it: { purpose: string }) => it.purpose)).toEqual(["view", "edit", "explain", "view"]);
      expect(changed.looks[0].who).toMatch(/\p{L}/u);
      for (const change of [
        "update member_access set purpose = 'edit'",
        "delete from member_access",
        "truncate member_access",
      ])
        await expect(sql(change)).rejects.toThrow(/never changed/);
    });

    it("lets her leave, takes it back, and lets her come again", async () => {
      const { body: added } = await add(manager, { key: "roi-di-0001", fullName: "Bế Thị Đi", phone: "0351000111" });
      const act = (body: object) => manager("POST", `/coop/members/${added.id}/membership`, body);
      expect((await act({ act: "leave", on: "2024-12-31" })).body.code).toBe("membership_day_wrong");
      const left = await act({ act: "leave", on: "2025-03-01" });
      expect([left.body.state, left.body.memberships[0].until]).toEqual(["left", "2025-03-01"]);
      expect((await act({ act: "leave", on: "2025-03-02" })).body.code).toBe("member_left_already");
      const undone = await act({ act: "rejoin", on: "2025-03-01" });
      expect([undone.body.state, undone.body.memberships.length]).toEqual(["active", 1]);
      await act({ act: "leave", on: "2025-03-01" });
      const again = await act({ act: "rejoin", on: "2025-06-01" });
      expect([again.body.state, again.body.memberships.length]).toEqual(["active", 2]);
      const { body: list } = await manager("GET", "/coop/members?state=left&q=be%20thi%20di");
      expect(list.count).toBe(0);
    });

    it("keeps a fact only under a consent to its own text, and hides it the moment she withdraws", async () => {
      const { body: added } = await add(manager, { key: "su-that-0001", fullName: "Lục Thị Tin", phone: "0351000222" });
      const tell = (body: object) => manager("POST", `/coop/members/${added.id}/facts`, body);
      const of = (body: any, kind: string) => body.facts.find((it: { kind: string }) => it.kind === kind);
      const { body: empty } = await manager("GET", `/coop/members/${added.id}`);
      expect(empty.facts.map((it: { answer: string }) => it.answer)).toEqual(Array(4).fill("not_asked"));
      const version = of(empty, "ethnicity").text.version;
      const stated = { kind: "ethnicity", answer: "stated", value: "02", consent: { version, how: "signed" } };
      expect((await tell({ kind: "ethnicity", answer: "stated", value: "02" })).status).toBe(400);
      expect((await tell({ ...stated, consent: { version: "old", how: "signed" } })).body.code).toBe(
        "consent_text_changed",
      );
      expect((await tell({ ...stated, value: "99" })).body.code).toBe("fact_value_wrong");
      await Promise.all([tell(stated), tell(stated)]);
      const { body: told } = await manager("GET", `/coop/members/${added.id}`);
      expect(of(told, "ethnicity")).toMatchObject({ answer: "stated", value: "02", shown: { vi: "Tày" } });
      expect(told.consents).toHaveLength(1);
      expect(told.consents[0]).toMatchObject({ textVersion: version, how: "signed", withdrawnAt: null });
      const withdraw = () => manager("POST", `/coop/members/${added.id}/withdraw`, { purpose: "ethnicity" });
      const { body: gone } = await withdraw();
      expect([of(gone, "ethnicity").answer, of(gone, "ethnicity").value]).toEqual(["not_asked", null]);
      expect(JSON.stringify(gone.facts.map((it: any) => it.shown))).not.toContain("Tày");
      expect(gone.consents[0].withdrawnAt).not.toBeNull();
      expect((await withdraw()).body.code).toBe("consent_not_standing");
      const { body: declined } = await tell({ kind: "poverty", answer: "declined" });
      expect(of(declined, "poverty").answer).toBe("declined");
      expect(declined.consents).toHaveLength(1);
    });

    it("exports phones with an access row for each member in the file", async () => {
      const before = await sql("select count(*)::int as n from member_access where purpose = 'export'");
      const { body } = await manager("GET", "/coop/member-export?state=all");
      expect(body.members.some((it: { phone: string | null }) => it.phone !== null)).toBe(true);
      const after = await sql("select count(*)::int as n from member_access where purpose = 'export'");
      expect(after[0].n - before[0].n).toBe(body.members.length);
    });

    it("shows another cooperative's member to nobody, in the words of a made-up one", async () => {
      const [mine] = (await manager("GET", "/coop/members")).body.members;
      const rows = async () => await sql("select count(*)::int as n from member_access");
      const before = await rows();
      for (const route of ROUTES) {
        const bodies: Record<string, object> = {
          "": her,
          "/membership": { act: "leave", on: "2025-05-05" },
          "/facts": { kind: "poverty", answer: "declined" },
          "/withdraw": { purpose: "poverty" },
        };
        const real = await other("POST", `/coop/members/${mine.id}${route}`, bodies[route]);
        const madeUp = await other("POST", `/coop/members/mem_madeup${route}`, bodies[route]);
        expect([real.status, real.body]).toEqual([404, madeUp.body]);
      }
      const real = await other("GET", `/coop/members/${mine.id}`);
      expect([real.status, real.body]).toEqual([404, (await other("GET", "/coop/members/mem_madeup")).body]);
      expect(await rows()).toEqual(before);
    });

    it("keeps records and forms from the role that sells", async () => {
      await sql(
        "update coop_staff_role set role = 'sales' where staff_id in (select id from coop_staff where phone = '+84501110001')",
      );
      const { body: list } = await other("GET", "/coop/members");
      const id = list.members[0].id;
      const answers = await Promise.all([
        other("GET", `/coop/members/${id}`),
        other("GET", `/coop/members/${id}/explain`),
        other("GET", "/coop/member-export"),
        add(other),
        ...ROUTES.map((route) => other("POST", `/coop/members/${id}${route}`, {})),
        other("POST", "/coop/member-imports", {}),
      ]);
      expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
        answers.map(() => "403 role_not_allowed"),
      );
      await sql(
        "update coop_staff_role set role = 'manager' where staff_id in (select id from coop_staff where phone = '+84501110001')",
      );
    });

    describe("a table of 300 rows with seventeen planted faults", () => {
      const upload = (door: Door, file: Buffer) =>
        door("POST", "/coop/member-imports", { fileName: "thanh-vien.xlsx", fileBase64: file.toString("base64") });
      const standing = async () => {
        await add(manager);
        return { fullName: her.fullName, phone: her.phone, province: "Cao Bằng", commune: "xã Trùng Khánh" };
      };

      it("reports exactly those, adds 283, and a second run adds none", async () => {
        const { file, planted, goodCount } = await plantedSheet(await standing(), "An");
        expect([planted.length, goodCount]).toEqual([17, 283]);
        const before = await countOf();
        const { body: preview } = await upload(manager, file);
        const found = preview.reported.map(({ row, cells }: any) => ({
          row,
          letters: cells.map((it: { letter: string }) => it.letter).join(""),
          code: cells[0].code,
        }));
        expect(found).toEqual(planted);
        expect([preview.rowsCount, preview.goodCount]).toEqual([300, 283]);
        expect(
          preview.reported.every(({ cells }: any) => cells.every((it: any) => it.vi.length > 10 && it.en.length > 10)),
        ).toBe(true);
        expect(await countOf()).toBe(before);

        const accept = (door: Door) => door("POST", `/coop/member-imports/${preview.id}/accept`, { addRows: [] });
        expect((await accept(other)).status).toBe(404);
        expect((await other("GET", `/coop/member-imports/${preview.id}`)).status).toBe(404);
        const accepted = await Promise.all([accept(manager), accept(manager)]);
        for (const { body } of accepted) expect(body.accepted.added).toBe(283);
        expect(await countOf()).toBe(before + 283);
        expect(await sql("select rows from member_import where id = $1", [preview.id])).toEqual([{ rows: null }]);

        const { body: again } = await upload(manager, file);
        expect([again.goodCount, again.reported.length]).toEqual([0, 300]);
        const second = await manager("POST", `/coop/member-imports/${again.id}/accept`, { addRows: [] });
        expect(second.body.accepted.added).toBe(0);
        expect(await countOf()).toBe(before + 283);
      });

      it("adds a chosen row, and two uploads accepted at once add each row once", async () => {
        const { file, planted } = await plantedSheet(await standing(), "Binh");
        const before = await countOf();
        const [one, two] = await Promise.all([upload(manager, file), upload(manager, file)]);
        const row = planted.find((it) => it.code === "name_decomposed")?.row;
        await Promise.all(
          [one, two].map(({ body }) => manager("POST", `/coop/member-imports/${body.id}/accept`, { addRows: [row] })),
        );
        expect(await countOf()).toBe(before + 284);
        const { body } = await manager("GET", "/coop/members?q=nguyen%20thi%20binh%20hien");
        expect(body.members.map((it: { fullName: string }) => it.fullName)).toEqual(["Nguyễn Thị Binh Hiền"]);
      });

      it("says what to do with a file that is no table of members", async () => {
        const bad: [Buffer, string][] = [
          [Buffer.from("Họ và tên;Xã"), "sheet_unreadable"],
          [
            await sheetOf([
              ["Tên hàng", "Giá"],
              ["Gùi", 1],
            ]),
            "sheet_without_headings",
          ],
          [await sheetOf([["Họ và tên", "Tỉnh, thành phố", "Xã, phường"]]), "sheet_empty"],
          [Buffer.alloc(2 * 1024 * 1024 + 3), "sheet_too_big"],
          [
            await sheetOf([
              ["Họ và tên", "Tỉnh", "Xã"],
              ...Array.from({ length: 1001 }, () => ["Lý Thị Ba", "Cao Bằng", "Xã Trùng Khánh"]),
            ]),
            "sheet_too_many_rows",
          ],
        ];
        for (const [file, code] of bad) {
          const answer = await upload(manager, file);
          expect([answer.body.code, answer.body.message.length > 10]).toEqual([code, true]);
        }
      });

      it("gives out a template whose own rows import nobody", async () => {
        const { body } = await manager("GET", "/coop/member-template");
        const answer = await upload(manager, Buffer.from(body.fileBase64, "base64"));
        expect(answer.body.code).toBe("sheet_empty");
      });
    });
  },
});
