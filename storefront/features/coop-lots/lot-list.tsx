import type { LotList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { writeUnits } from "@/lib/contributions/units";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";

const pageSize = 20;

type Props = { readonly list: LotList; readonly page: number };

/** The lots there are, newest first, and how many brought how much to each. */
export function Lots({ list, page }: Props): ReactNode {
  const t = useTranslations("coopSharing.lots");
  if (list.lots.length === 0) {
    return (
      <Notice title={t("empty")}>
        <p className="text-quiet">{t("emptyHint")}</p>
      </Notice>
    );
  }
  const pages = Math.ceil(list.count / pageSize);
  return (
    <>
      <ul className="mt-3 grid gap-3 md:grid-cols-2">
        {list.lots.map((lot) => (
          <LotCard key={lot.id} lot={lot} />
        ))}
      </ul>
      {pages > 1 ? (
        <nav aria-label={t("pages")} className="mt-4 flex justify-between gap-4">
          {page > 1 ? (
            <LocalLink className="button" href={`${paths.coop.lots}?page=${page - 1}`}>
              ‹ {t("newer")}
            </LocalLink>
          ) : (
            <span />
          )}
          {page < pages ? (
            <LocalLink className="button" href={`${paths.coop.lots}?page=${page + 1}`}>
              {t("older")} ›
            </LocalLink>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function LotCard({ lot }: { readonly lot: LotList["lots"][number] }): ReactNode {
  const t = useTranslations("coopSharing.lots");
  const contribution = useTranslations("coopSharing.contribution");
  const locale = useLocale();
  return (
    <li>
      <LocalLink href={paths.coop.lot(lot.id)} className="card block p-4">
        <span className="flex items-baseline justify-between gap-3">
          <span className="font-semibold text-ink">{lot.code}</span>
          <span className="number text-sm text-quiet">{formatDate(lot.madeOn)}</span>
        </span>
        <span className="block">{lot.goods}</span>
        <span className="block text-sm text-quiet">
          {lot.unit
            ? t("brought", {
                count: lot.membersCount,
                amount: `${writeUnits(lot.units, lot.unit, locale)} ${contribution(`unitShort.${lot.unit}`)}`,
              })
            : t("nothingYet")}
        </span>
      </LocalLink>
    </li>
  );
}
