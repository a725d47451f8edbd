import { findCommune } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { membersOn } from "../members/members-on";
import { COLUMN_ORDER, HISTORY_TABLE } from "../workflows/import-history/columns";

const WIDTHS = { month: 12, member_id: 34, name: 28, commune: 24, amount: 18 } as const;

const NOTES = [
  ["Tháng", "Tháng đã qua, ví dụ 03/2025. Một chị nhận tiền trong nhiều tháng thì chép dòng của chị ấy xuống dưới."],
  ["Mã thành viên", "Có sẵn, đừng sửa. Để trống cũng được nếu họ tên và xã đủ để nhận ra chị ấy."],
  ["Số tiền (đồng)", "Số đã chi cho chị ấy trong cả tháng, chỉ ghi chữ số. Dòng không có số tiền được bỏ qua."],
  ["Cả bảng", "Có một ô sai thì chưa dòng nào được nhập. Mỗi tệp nhiều nhất 2.000 dòng."],
] as const;

type Listed = { readonly id: string; readonly fullName: string; readonly communeCode: string };

/** The .xlsx to fill in: everybody who is a member now, month and amount still open, and what to write where. */
export async function historyTemplate(container: MedusaContainer, cooperativeId: string): Promise<Buffer> {
  return await historyFile([...(await membersOn(container, { cooperativeId, at: clock.now() })).values()]);
}

/** The file itself, of these members by name. */
export async function historyFile(members: readonly Listed[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const bold = { fontWeight: "bold" } as const;
  // As text: Excel would make a day of a month, and a formula of a name that begins like one.
  const asText = { type: String, format: "@" } as const;
  const heads = COLUMN_ORDER.map((it) => ({
    value: HISTORY_TABLE.columns[it].heading,
    ...bold,
    backgroundColor: "#E9EBF4",
  }));
  const rows = members
    .toSorted((one, other) => one.fullName.localeCompare(other.fullName, "vi"))
    .map((it) => {
      const commune = findCommune(it.communeCode)?.fullName ?? "";
      return ["", it.id, it.fullName, commune].map((value) => ({ value, ...asText }));
    });
  const notes = NOTES.map(([column, text]) => [
    { value: column, ...bold },
    { value: text, wrap: true },
  ]);
  return await writeExcelFile([
    {
      data: [heads, ...rows],
      sheet: "Thu nhập tháng trước",
      columns: COLUMN_ORDER.map((it) => ({ width: WIDTHS[it] })),
      stickyRowsCount: 1,
    },
    { data: notes, sheet: "Hướng dẫn", columns: [{ width: 20 }, { width: 80 }] },
  ]).toBuffer();
}
