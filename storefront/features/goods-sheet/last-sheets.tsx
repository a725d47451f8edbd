import type { GoodsSheetList } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";

/** The tables written last: where to look again, and where to take one back. */
export function LastSheets({ sheets }: GoodsSheetList): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  if (sheets.length === 0) return null;
  return (
    <section className="card mt-4 p-4">
      <h2>{t("lastTitle")}</h2>
      <ul className="mt-2 grid divide-y divide-line">
        {sheets.map(({ id, fileName, at, changesCount, undoneAt }) => (
          <li key={id}>
            <LocalLink href={paths.coop.goodsSheet(id)} className="flex min-h-tap flex-wrap items-center gap-x-3 py-2">
              <span className="link min-w-0 wrap-anywhere">{fileName}</span>
              <span className="text-sm text-quiet">
                {t("lastRow", { at: formatDateTime(at), count: changesCount })}
                {undoneAt ? ` · ${t("undone")}` : ""}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
