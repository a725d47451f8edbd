import type { MemberExport } from "@cho-phien/contract";
import type { createTranslator, Messages } from "next-intl";
import { toCsv, type CsvCell } from "@/lib/csv";

type Words = ReturnType<typeof createTranslator<Messages, "coopMembers">>;

/** One line a member, as the list shows her with her phone; text a spreadsheet would run as a formula is defused. */
export function membersCsv({ members }: MemberExport, t: Words): string {
  const headings = [
    t("list.name"),
    t("form.phone"),
    t("form.phoneOwner"),
    t("form.province"),
    t("list.commune"),
    t("record.from"),
    t("record.until"),
    t("list.accrued"),
    t("list.paid"),
    t("list.confirmed"),
  ];
  const rows = members.map((it): readonly CsvCell[] => [
    it.fullName,
    it.phone ?? "",
    t(`form.owner.${it.phoneOwner}`),
    it.provinceName,
    it.communeName,
    it.memberFrom,
    it.memberUntil ?? "",
    BigInt(it.accruedDong),
    BigInt(it.paidDong),
    BigInt(it.confirmedDong),
  ]);
  return toCsv([headings, ...rows]);
}
