import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Pager } from "@/components/report/pager";
import { LooksTable } from "@/features/union-looks/looks-table";
import { requireOfficer } from "@/lib/doors/officer";
import { pageNumber } from "@/lib/doors/page-number";
import { first, type Query } from "@/lib/doors/query";
import { reportPath } from "@/lib/doors/report-path";
import { standingPurposes } from "@/lib/doors/standing-purposes";
import { readLooks } from "@/lib/medusa/operations/union-people";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionReports.looks");
  return { title: t("title") };
}

/** The access log: her own looks, and, for whoever answers for a unit, everybody's looks there. */
export default async function LooksPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const t = await getTranslations("unionReports.looks");
  const query = await searchParams;
  const officer = await requireOfficer(reportPath(paths.union.looks, { view: first(query.view) }));
  const purposes = standingPurposes(officer.me.grants, dateOf(new Date()));
  const answers = purposes.has("review") || purposes.has("approve");
  const isMine = !answers || first(query.view) === "mine";
  const page = pageNumber(first(query.page));
  const log = await readLooks(officer, { isMine, page });
  const address = (mine: boolean, at = 1) =>
    reportPath(paths.union.looks, { view: mine ? "mine" : undefined, page: at > 1 ? String(at) : undefined });
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {answers ? (
        <nav aria-label={t("views")} className="mt-3 flex gap-1 border-b border-line">
          {[false, true].map((mine) => (
            <LocalLink
              key={String(mine)}
              href={address(mine)}
              aria-current={mine === isMine ? "page" : undefined}
              className="inline-flex min-h-tap items-center border-b-3 border-transparent px-3 text-quiet aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {t(mine ? "mine" : "below")}
            </LocalLink>
          ))}
        </nav>
      ) : null}
      <LooksTable looks={log.looks} />
      <Pager page={page} pagesCount={log.pagesCount} hrefOf={(at) => address(isMine, at)} />
    </>
  );
}
