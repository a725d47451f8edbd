import type { PeriodPage, Published, SnapshotName } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { reportPath } from "@/lib/doors/report-path";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";

type FactsProps = { readonly published: Published; readonly page: Pick<PeriodPage, "period" | "unit"> };

/** Who locked what was published, as known when, with the digest that proves it, and the report of then. */
export function SnapshotFacts({ published, page: { period, unit } }: FactsProps): ReactNode {
  const t = useTranslations("unionPeriods.published");
  return (
    <dl className="card mt-3 grid gap-x-6 gap-y-2 p-4 sm:grid-cols-3">
      <Fact name={t("signedBy")}>{published.signedBy}</Fact>
      <Fact name={t("lockedAt")}>{formatDateTime(published.lockedAt)}</Fact>
      <Fact name={t("asKnownOn")}>{formatDateTime(published.asKnownOn)}</Fact>
      {published.of.code === unit.code ? null : <Fact name={t("of")}>{published.of.name}</Fact>}
      <div className="sm:col-span-3">
        <dt className="text-sm text-quiet">{t("digest")}</dt>
        <dd className="font-mono text-sm wrap-anywhere">{published.sha256}</dd>
        <dd>
          <LocalLink
            href={reportPath(paths.union.reports, {
              unit: unit.code,
              period: period.code,
              asKnownOn: published.asKnownOn,
            })}
            className="link inline-flex min-h-tap items-center"
          >
            {t("asThen")}
          </LocalLink>
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }): ReactNode {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The official form to print and sign: of the books now while nothing is locked, and of every snapshot there is. */
export function PeriodForms({ page }: { readonly page: PeriodPage }): ReactNode {
  const t = useTranslations("unionPeriods");
  const isOpen = page.state !== "locked" || page.snapshots.length === 0;
  return (
    <section aria-labelledby="form" className="mt-8">
      <h2 id="form">{t("page.form")}</h2>
      <p className="mt-1 text-quiet">{t("page.formLead")}</p>
      <ul className="mt-3 grid gap-2">
        {isOpen ? <FormLine page={page} name={t("page.provisional")} /> : null}
        {page.snapshots.map((it, place) => (
          <FormLine
            key={it.id}
            page={page}
            snapshot={it}
            name={`${t("published.snapshotLine", { version: it.version, signedBy: it.signedBy, time: formatDateTime(it.lockedAt) })}${place === 0 ? `. ${t("published.latest")}` : ""}`}
          />
        ))}
      </ul>
    </section>
  );
}

type LineProps = { readonly page: PeriodPage; readonly name: string; readonly snapshot?: SnapshotName };

function FormLine({ page, name, snapshot }: LineProps): ReactNode {
  const t = useTranslations("unionPeriods.page");
  const locale = useLocale();
  const at = { period: page.period.code, unit: page.unit.code, snapshot: snapshot?.id, locale };
  return (
    <li className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2">
      <span>{name}</span>
      <span className="flex gap-2">
        {(["pdf", "xlsx"] as const).map((format) => (
          <a key={format} href={paths.api.union.periodForm({ ...at, format })} download className="button">
            {t(format)}
            <span className="sr-only">: {name}</span>
          </a>
        ))}
      </span>
    </li>
  );
}
