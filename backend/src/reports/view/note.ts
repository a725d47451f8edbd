import type { BothLanguages, ReportRow } from "@cho-phien/contract";
import type { DisclosureSettings } from "@cho-phien/reporting";

/** Says that cells are hidden and by which thresholds; null when none is. */
export function hiddenNote(
  rows: readonly Pick<ReportRow, "cells">[],
  { minMembers, minCooperatives, topMemberBp, roundDong }: DisclosureSettings,
): BothLanguages | null {
  const count = rows.filter((row) => Object.values(row.cells).some((it) => it.hidden !== undefined)).length;
  if (count === 0) return null;
  const percent = topMemberBp / 100;
  const rounding = String(roundDong).replace(/\B(?=(\d{3})+$)/g, ".");
  return {
    vi: `${count} dòng không hiện số (ký hiệu “—”): ít hơn ${minMembers} thành viên, ít hơn ${minCooperatives} hợp tác xã, hoặc một người chiếm trên ${percent}%, hoặc để dòng khác không bị suy ra. Số tiền làm tròn đến ${rounding} ₫.`,
    en: `${count} rows are not shown (“—”): fewer than ${minMembers} members, fewer than ${minCooperatives} cooperatives, one person above ${percent}%, or to keep another row from being worked out. Sums are rounded to ${rounding.replace(".", ",")} ₫.`,
  };
}
