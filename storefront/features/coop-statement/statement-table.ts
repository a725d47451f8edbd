import type { CoopStatement } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { getTranslations } from "next-intl/server";
import { formatDateTime } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

export type TableRow = {
  readonly kind: "section" | "opening" | "line" | "closing";
  readonly name: string;
  /** Null for a section's heading. */
  readonly amountDong: string | null;
};

export type StatementTable = {
  readonly title: string;
  readonly cooperativeName: string;
  readonly read: string;
  readonly head: { readonly item: string; readonly amount: string; readonly sheet: string };
  readonly pageOf: (at: { readonly page: number; readonly pages: number }) => string;
  readonly rows: readonly TableRow[];
};

/** The statement as rows of text and whole đồng, the same in both files and on both. */
export async function statementTable(statement: CoopStatement, locale: Locale): Promise<StatementTable> {
  const t = await getTranslations({ locale, namespace: "coopStatement" });
  const rows = statement.sections.flatMap((section): TableRow[] => [
    { kind: "section", name: section[locale], amountDong: null },
    { kind: "opening", name: t("file.opening"), amountDong: section.openingDong },
    ...section.lines
      .filter((line) => line.amountDong !== "0")
      .map((line): TableRow => ({ kind: "line", name: line[locale], amountDong: line.amountDong })),
    { kind: "closing", name: t("file.closing"), amountDong: section.closingDong },
  ]);
  return {
    title: `${t("title")}, ${formatMonth(statement.month, locale)}`,
    cooperativeName: statement.cooperativeName,
    read: t("file.read", { time: formatDateTime(statement.readAt), count: statement.journalsCount }),
    head: { item: t("file.item"), amount: t("file.amount"), sheet: t("file.sheet") },
    pageOf: ({ page, pages }) => t("file.page", { page, pages }),
    rows,
  };
}
