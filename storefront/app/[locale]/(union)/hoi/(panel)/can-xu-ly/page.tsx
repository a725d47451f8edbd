import type { AttentionKind, AttentionReport } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { Choosers } from "@/components/report/choosers";
import { NoGrant, ReportRefused } from "@/components/report/no-grant";
import { Pager } from "@/components/report/pager";
import { AttentionList } from "@/features/union-attention/attention-list";
import { DigestForm } from "@/features/union-attention/digest-form";
import { KindFilter, KINDS } from "@/features/union-attention/kind-filter";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { type ReportFrame, reportFrame } from "@/lib/doors/report-frame";
import { reportPath } from "@/lib/doors/report-path";
import { formatDateTime } from "@/lib/format";
import { readDigestWish } from "@/lib/medusa/operations/union-officers";
import { readReport } from "@/lib/medusa/operations/union-reports";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionOfficers.attention");
  return { title: t("title") };
}

export default async function AttentionPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, frame] = await Promise.all([searchParams, reportFrame(paths.union.attention, searchParams)]);
  const t = await getTranslations("unionOfficers.attention");
  if (!frame.unit) return <NoGrant heading="h1" />;
  const kind = KINDS.find((it) => it === frame.asked.kind) ?? null;
  const parts = { unit: frame.unit.code, period: frame.period, kind: kind ?? undefined, page: frame.asked.page };
  const [found, wish, note] = await Promise.all([
    readReport<AttentionReport>(frame.officer, "attention", parts),
    readDigestWish(frame.officer),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <Choosers frame={frame} path={paths.union.attention} keeps={["kind"]} />
      <h1>{t("title")}</h1>
      {note?.text ? (
        <p role="status" className="mt-3 rounded-card bg-ink-soft p-3 font-semibold">
          {note.text}
        </p>
      ) : null}
      {found.report ? (
        <Attention report={found.report} frame={frame} kind={kind} />
      ) : (
        <ReportRefused refusal={found.refusal} />
      )}
      <DigestForm wish={wish} />
    </>
  );
}

type AttentionProps = {
  readonly report: AttentionReport;
  readonly frame: ReportFrame;
  readonly kind: AttentionKind | null;
};

async function Attention({ report, frame, kind }: AttentionProps): Promise<ReactNode> {
  const t = await getTranslations("unionOfficers.attention");
  const hrefOf = (chosen: AttentionKind | null, page?: number) =>
    reportPath(paths.union.attention, {
      unit: frame.unit.code,
      period: frame.period,
      kind: chosen ?? undefined,
      page: page && page > 1 ? String(page) : undefined,
    });
  const isWell = KINDS.every((it) => report.counts[it] === 0);
  if (isWell)
    return (
      <Notice title={t("wellTitle")}>
        <p>{t("well", { unit: report.unit.name })}</p>
        <p className="text-sm text-quiet">{t("readAt", { time: formatDateTime(report.readAt) })}</p>
      </Notice>
    );
  return (
    <>
      <p className="mt-1 max-w-prose text-quiet">
        {t("lead")} {t("readAt", { time: formatDateTime(report.readAt) })}
      </p>
      <KindFilter counts={report.counts} chosen={kind} locale={frame.officer.locale} hrefOf={(it) => hrefOf(it)} />
      {report.items.length === 0 ? (
        <p className="card mt-4 p-5">{t("noneOfKind")}</p>
      ) : (
        <AttentionList
          items={report.items}
          period={frame.period}
          mayEnter={frame.officer.me.grants.some((it) => it.purpose === "enter")}
        />
      )}
      <Pager page={report.page} pagesCount={report.pagesCount} hrefOf={(page) => hrefOf(kind, page)} />
    </>
  );
}
