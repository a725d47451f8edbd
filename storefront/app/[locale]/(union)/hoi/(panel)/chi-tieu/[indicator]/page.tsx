import type { TargetCooperatives } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { cellText } from "@/lib/doors/cell-text";
import { NoGrant } from "@/components/report/no-grant";
import type { Query } from "@/lib/doors/query";
import { reportFrame } from "@/lib/doors/report-frame";
import { reportPath } from "@/lib/doors/report-path";
import { formatDate } from "@/lib/format";
import { readTargetCooperatives } from "@/lib/medusa/operations/union-officers";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly indicator: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionOfficers.targets");
  return { title: t("behindTitle") };
}

/** The cooperatives behind one number of the targets. */
export default async function TargetPage({ params, searchParams }: Props): Promise<ReactNode> {
  const { indicator } = await params;
  const frame = await reportFrame(paths.union.target(indicator), searchParams);
  if (!frame.unit) return <NoGrant heading="h1" />;
  const t = await getTranslations("unionOfficers.targets");
  const parts = { unit: frame.unit.code, period: frame.period };
  const asked = { indicator, ...parts, since: frame.asked.since ?? "" };
  const found = await readTargetCooperatives(frame.officer, asked);
  if (!found) notFound();
  const { locale } = frame.officer;
  return (
    <>
      <LocalLink
        href={reportPath(paths.union.targets, parts)}
        className="link inline-flex min-h-tap items-center text-sm"
      >
        ‹ {t("title")}
      </LocalLink>
      <h1>{found.name[locale]}</h1>
      <p className="text-quiet">
        {t("behindOfUnit", { unit: found.unit.name, period: found.period[locale] })}
        {/^\d{4}-\d\d-\d\d$/.test(asked.since) ? ` · ${t("since", { date: formatDate(asked.since) })}` : null}
      </p>
      <p className="mt-2 max-w-prose">{found.definition[locale]}</p>
      {found.cooperatives.length === 0 ? (
        <p className="card mt-4 p-5">{t("behindNone")}</p>
      ) : (
        <BehindTable found={found} period={frame.period} />
      )}
      {found.cooperatives.some((it) => it.count.hidden) ? (
        <p className="mt-3 max-w-prose text-sm text-quiet">{t("behindHidden")}</p>
      ) : null}
    </>
  );
}

type TableProps = { readonly found: TargetCooperatives; readonly period: string };

async function BehindTable({ found, period }: TableProps): Promise<ReactNode> {
  const [t, locale] = await Promise.all([getTranslations("unionOfficers.targets"), getLocale()]);
  const [place, count, lastOn] = [t("column.unit"), t("column.count"), t("column.lastOn")];
  return (
    <table role="table" className="figure-table mt-4">
      <caption className="sr-only">{found.name[locale]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t("column.name")}</th>
          <th role="columnheader">{place}</th>
          <th role="columnheader" className="figure">
            {count}
          </th>
          <th role="columnheader" className="figure">
            {lastOn}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {found.cooperatives.map((it) => (
          <tr key={it.id} role="row">
            <th role="rowheader" scope="row">
              <LocalLink
                href={reportPath(paths.union.cooperative(it.id), { period })}
                className="link inline-flex min-h-tap items-center"
              >
                {it.name}
              </LocalLink>
            </th>
            <td role="cell" data-label={place}>
              {it.unit.name}
            </td>
            <td role="cell" className="figure" data-label={count}>
              {cellText(it.count, "count", locale)}
            </td>
            <td role="cell" className="figure" data-label={lastOn}>
              {it.lastOn === null ? "—" : formatDate(it.lastOn)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
