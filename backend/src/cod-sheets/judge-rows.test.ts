import { describe, expect, it } from "vitest";
import { findTable } from "../spreadsheets/find-table";
import { readUpload } from "../spreadsheets/read-upload";
import { readCsv } from "../spreadsheets/read-csv";
import { COD_TABLE, MOST_ROWS } from "./columns";
import { judgeRows } from "./judge-rows";
import { makeCodTemplate } from "./make-template";

const judged = (csv: string) =>
  judgeRows(findTable(readCsv(new TextEncoder().encode(csv), MOST_ROWS), COD_TABLE), "2026-11-30");

const OURS =
  "Mã vận đơn,Mã đơn hàng,Hợp tác xã,Tiền thu hộ (đồng),Phí (đồng),Thực nhận (đồng),Ngày chuyển tiền,Mã chuyển tiền";
const faultsOf = (row: string) =>
  judged(`${OURS}\n${row}`).faults.flatMap((it) => it.cells.map((cell) => `${cell.letter} ${cell.code}`));

describe("a carrier's cash sheet", () => {
  it("is read in our template", () => {
    const { rows, faults } = judged(`${OURS}\r\nVN-123 456,,,590.000,"22,000",568000,29/11/2026,bk 07\r\n`);
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        ...{ row: 2, tracking: "VN123456", orderCode: null, cooperative: null, parcel: "VN123456" },
        ...{ collectedDong: "590000", feeDong: "22000", paidOn: "2026-11-29", reference: "BK 07" },
      },
    ]);
  });

  it("is read in layout A, a line a waybill, with a title above and semicolons between", () => {
    const { rows } = judged(
      "Bảng kê;;;;\nSố hiệu bưu gửi;Tiền COD;Tổng cước;Còn lại;Ngày đối soát;Số bảng kê\nEA1VN;370000;30000;340000;2026-11-28;S9",
    );
    expect(rows).toMatchObject([
      { row: 3, parcel: "EA1VN", collectedDong: "370000", feeDong: "30000", reference: "S9" },
    ]);
  });

  it("is read in layout B, a line a customer's order, its sender beside it", () => {
    const { rows } = judged(
      "Mã đơn khách hàng\tNgười gửi\tSố tiền thu hộ\tPhí dịch vụ\tNgày trả tiền\tMã phiên\ncp1024-7k4m\tHTX Suối Trúc\t590000\t\t30/11/2026\tP1",
    );
    expect(rows).toMatchObject([
      { tracking: null, orderCode: "CP10247K4M", parcel: "CP10247K4M · htx suoi truc", feeDong: "0" },
    ]);
  });

  it("explains each bad cell by its letter, all of a row at once", () => {
    expect(faultsOf(",,,590000,0,590000,29/11/2026,B1")).toEqual(["A parcel_missing"]);
    expect(faultsOf("V1,,,,0,,29/11/2026,B1")).toEqual(["D money_missing"]);
    expect(faultsOf("V1,,,-5,12.5,,29/11/2026,B1")).toEqual(["D money_not_whole", "E money_not_whole"]);
    expect(faultsOf("V1,,,590000,22000,570000,29/11/2026,B1")).toEqual(["F net_differs"]);
    expect(faultsOf("V1,,,590000,0,,31/11/2026,")).toEqual(["G date_unreadable", "H reference_missing"]);
    expect(faultsOf("V1,,,590000,0,,01/12/2026,B1")).toEqual(["G date_ahead"]);
    expect(faultsOf("V1,,,590000,0,,29/11/2026,B1\nv-1,,,590000,0,,29/11/2026,b1")).toEqual(["A parcel_twice"]);
    const [fault] = judged(`${OURS}\nV1,,,590000,22000,570000,29/11/2026,B1`).faults;
    expect(fault?.cells[0]?.vi).toMatch(/590\.000.₫ trừ phí 22\.000.₫ là 568\.000/);
  });

  it("knows the headings of the template we hand out, which has no rows yet", async () => {
    const file = await makeCodTemplate();
    expect(() => readUpload(file.toString("base64"), COD_TABLE)).toThrow(/sheet_empty/);
  });

  it("refuses a sheet without its columns, empty, or not in UTF-8", () => {
    expect(() => judged("Mã vận đơn,Tiền thu hộ\nV1,5")).toThrow(/sheet_without_headings.*Ngày chuyển tiền/);
    expect(() => judged(`${OURS}\n`)).toThrow(/sheet_empty/);
    expect(() => readCsv(Uint8Array.from([0xff, 0xfe, 0x4d, 0x00]), 5)).toThrow(/csv_not_utf8/);
  });
});
