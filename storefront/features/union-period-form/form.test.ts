import type { Report, ReportCell, SnapshotPage } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { formOfReport, formOfSnapshot } from "./form";
import { formPdf } from "./form-pdf";
import { formXlsx } from "./form-xlsx";

const both = (text: string) => ({ vi: text, en: text });
const cells = (confirmed: ReportCell): Readonly<Record<string, ReportCell>> => ({
  confirmed,
  confirm_rate: { value: "8125" },
  change: { value: "120" },
});
const snapshot: SnapshotPage = {
  ...{ id: "snap_1", version: 1, isStillLatest: true, signedBy: "Đỗ Thị Minh Tâm", sha256: "a9".repeat(32) },
  ...{ lockedAt: "2026-10-20T03:00:00.000Z", asKnownOn: "2026-10-20T02:59:00.000Z" },
  unit: { code: "15", level: "province", name: "Tỉnh Lào Cai" },
  period: { ...both("Quý III/2026"), code: "2026-Q3", kind: "quarter", from: "2026-07", to: "2026-09" },
  columns: [
    { key: "confirmed", kind: "dong", label: both("Đã xác nhận"), definition: "confirmed" },
    { key: "confirm_rate", kind: "share", label: both("Tỷ lệ"), definition: "confirm_rate" },
  ],
  rows: [
    { key: "15", label: both("Tỉnh Lào Cai"), cells: cells({ value: "27620000" }) },
    { key: "03043", label: both("Xã Mường Bo"), cells: cells({ value: null, hidden: "protects_another" }) },
    { key: "03046", label: both("Xã Bản Hồ"), cells: cells({ value: "5000000" }) },
  ],
  definitions: [{ key: "confirmed", version: 1, name: both("Đã xác nhận"), text: both("Tiền đã nhận.") }],
  hiddenNote: both("1 dòng không hiện số."),
};
const report: Report = {
  ...snapshot,
  ...{ report: "income", title: both("Thu nhập"), question: both("Thu nhập ở Lào Cai"), state: "open" },
  ...{ isProvisional: true, readAt: "2026-10-05T03:00:00.000Z" },
  columns: [...snapshot.columns, { key: "change", kind: "share", label: both("So kỳ trước"), definition: null }],
  rows: snapshot.rows.slice(1).map((it) => ({ ...it, drill: null })),
  total: { key: "total", label: both("Tổng cộng"), drill: null, cells: cells({ value: "27620000" }) },
};
const printing = { locale: "vi", printedAt: "2026-10-21T03:00:00.000Z" } as const;

describe("the period's official form", () => {
  const locked = formOfSnapshot(snapshot, printing);

  it("names the body above and its own, the period, and that it is locked, by whom and with which digest", () => {
    expect(locked.bodies).toEqual(["HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", "HỘI LHPN TỈNH LÀO CAI"]);
    expect([locked.ofPeriod, locked.state]).toEqual(["Quý III/2026, Tỉnh Lào Cai", "SỐ LIỆU ĐÃ CHỐT, BẢN 1"]);
    expect(locked.placeAndDay).toBe("Lào Cai, ngày ...... tháng ...... năm 2026");
    expect(locked.facts).toEqual([
      ["Phạm vi số liệu", "Mọi kênh bán, mọi loại thu nhập"],
      ["Số liệu biết đến", "09:59 20/10/2026"],
      ["Người chốt", "Đỗ Thị Minh Tâm, 10:00 20/10/2026"],
      ["In lúc", "10:00 21/10/2026"],
      ["Mã kiểm SHA-256", "a9".repeat(32)],
    ]);
    expect(formOfSnapshot({ ...snapshot, isStillLatest: false }, printing).state).toContain("đã có bản mới hơn");
  });

  it("has the units below in order, hidden figures as one sign, and the unit's own as the total", () => {
    expect(locked.rows).toEqual([
      {
        name: "Xã Bản Hồ",
        cells: [
          { kind: "number", value: 5_000_000 },
          { kind: "share", value: 0.8125 },
        ],
      },
      { name: "Xã Mường Bo", cells: ["—", { kind: "share", value: 0.8125 }] },
    ]);
    expect(locked.total?.cells[0]).toEqual({ kind: "number", value: 27_620_000 });
    expect(locked.notes).toEqual(["1 dòng không hiện số.", "Đã xác nhận: Tiền đã nhận."]);
  });

  it("of a period not locked says so, and has the same columns", () => {
    const provisional = formOfReport(report, printing);
    expect(provisional.state).toBe("SỐ LIỆU TẠM TÍNH, CHƯA CHỐT");
    expect([provisional.head, provisional.rows]).toEqual([locked.head, locked.rows]);
    expect(provisional.facts.map(([name]) => name)).toEqual(["Phạm vi số liệu", "Số liệu biết đến", "In lúc"]);
  });

  it("of a commune stands under its province's Union", () => {
    const commune = { ...snapshot, unit: { code: "03043", level: "commune", name: "Xã Mường Bo" } } as const;
    expect(formOfSnapshot(commune, printing).bodies).toEqual(["HỘI LHPN TỈNH LÀO CAI", "HỘI LHPN XÃ MƯỜNG BO"]);
  });

  it("is a PDF of as many pages as its rows need, and a workbook", async () => {
    const rows = Array.from({ length: 99 }, (_, index) => ({
      name: `Xã ${index}`,
      cells: locked.rows[0]?.cells ?? [],
    }));
    const pages = async (length: number) =>
      (await formPdf({ ...locked, rows: rows.slice(0, length) }, "vi")).toString("latin1").match(/\/Type \/Page\b/g)
        ?.length;
    expect([await pages(2), await pages(99)]).toEqual([1, 5]);
    expect((await formXlsx(locked, "vi")).subarray(0, 2).toString()).toBe("PK");
  });
});
