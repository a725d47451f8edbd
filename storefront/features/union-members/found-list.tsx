import type { FoundMembers } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { reportPath } from "@/lib/doors/report-path";
import { formatCount } from "@/lib/format";
import { paths } from "@/lib/paths";

type Props = { readonly found: FoundMembers; readonly q: string };

/** Who answers the question: her name opens her record, which is one more look. */
export function FoundList({ found, q }: Props): ReactNode {
  const t = useTranslations("unionMembers.search");
  const locale = useLocale();
  if (found.count === 0) {
    return (
      <div className="card mt-4 p-5">
        <p className="font-semibold">{t("none")}</p>
        <p className="text-quiet">{t("noneHint")}</p>
      </div>
    );
  }
  return (
    <>
      <p role="status" className="mt-4 text-sm text-quiet">
        {t("found", { count: found.count })} · {found.unit.name}
      </p>
      <table role="table" className="figure-table mt-2">
        <caption className="sr-only">{t("caption")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(["name", "commune", "cooperative"] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {found.members.map((it) => (
            <tr key={it.id} role="row">
              <th role="rowheader" scope="row">
                <LocalLink href={paths.union.member(it.id)} className="link inline-flex min-h-tap items-center">
                  {it.fullName}
                </LocalLink>
                {it.otherRecordsCount > 0 ? (
                  <span className="ml-2 text-sm font-normal text-quiet">
                    {t("linked", { count: it.otherRecordsCount })}
                  </span>
                ) : null}
              </th>
              <td role="cell" data-label={t("commune")}>
                {it.communeName}
              </td>
              <td role="cell" data-label={t("cooperative")}>
                <span className="max-md:text-right">
                  {it.cooperatives.map(({ name }) => name).join(", ")}
                  {it.isActive ? "" : ` (${t("left")})`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.pagesCount > 1 ? <Pages found={found} q={q} locale={locale} /> : null}
    </>
  );
}

function Pages({ found: { unit, page, pagesCount }, q, locale }: Props & { readonly locale: "vi" | "en" }): ReactNode {
  const t = useTranslations("unionMembers.search");
  const at = (to: number) => reportPath(paths.union.members, { unit: unit.code, q, page: String(to) });
  return (
    <nav aria-label={t("pages")} className="mt-4 flex items-center justify-between gap-3">
      {page > 1 ? (
        <LocalLink href={at(page - 1)} className="button">
          {t("previous")}
        </LocalLink>
      ) : (
        <span />
      )}
      <span className="number text-sm text-quiet">
        {t("page", { page: formatCount(page, locale), pages: formatCount(pagesCount, locale) })}
      </span>
      {page < pagesCount ? (
        <LocalLink href={at(page + 1)} className="button">
          {t("next")}
        </LocalLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
