import type { DeskList, DeskRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { formatDate, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

type Props = {
  readonly found: NonNullable<DeskList["found"]>;
  readonly asked: { readonly search: string; readonly cooperative: string };
};

/** Who was found, twenty a page, the longest waiting first. */
export function FoundPayouts({ found, asked }: Props): ReactNode {
  const t = useTranslations("unionDesk.waiting");
  const { page, pagesCount, payouts } = found;
  if (payouts.length === 0)
    return (
      <Notice title={t("noneFound")}>
        <p className="text-quiet">{t("noneFoundHelp")}</p>
      </Notice>
    );
  const pageAt = (at: number) => paths.union.deskPage({ ...asked, page: at });
  return (
    <section aria-labelledby="found" className="mt-6 max-w-3xl">
      <h2 id="found">{t("found")}</h2>
      <p className="text-sm text-quiet">{t("noted")}</p>
      <ul className="mt-3 grid gap-2">
        {payouts.map((row) => (
          <li key={row.payoutId}>
            <FoundPayout row={row} />
          </li>
        ))}
      </ul>
      {pagesCount > 1 ? (
        <nav className="mt-3 flex items-center gap-3" aria-label={t("page", { page, pages: pagesCount })}>
          {page > 1 ? (
            <LocalLink href={pageAt(page - 1)} className="button">
              {t("previous")}
            </LocalLink>
          ) : null}
          <span className="number text-quiet">{t("page", { page, pages: pagesCount })}</span>
          {page < pagesCount ? (
            <LocalLink href={pageAt(page + 1)} className="button">
              {t("next")}
            </LocalLink>
          ) : null}
        </nav>
      ) : null}
    </section>
  );
}

function FoundPayout({ row }: { readonly row: DeskRow }): ReactNode {
  const t = useTranslations("unionDesk");
  return (
    <LocalLink
      href={paths.union.deskPayout(row.payoutId)}
      className="card grid min-h-tap grid-cols-[1fr_auto] gap-x-4 px-4 py-3 hover:bg-ink-soft"
    >
      <span className="font-semibold text-ink">{row.fullName}</span>
      <span className="number text-right font-semibold">{formatDong(row.amountDong, useLocale())}</span>
      <span className="col-span-2 text-sm text-quiet">
        {row.cooperativeName} · {row.communeName} · {formatDate(row.sentOn)} · {t(`method.${row.method}`)} ·{" "}
        <span className="number">{row.sheetCode}</span>
      </span>
      {row.state === "unverified" ? (
        <span className="col-span-2 mt-1 text-sm font-semibold text-turmeric-deep">{t("state.unverified")}</span>
      ) : null}
    </LocalLink>
  );
}
