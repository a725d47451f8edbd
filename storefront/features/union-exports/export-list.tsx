import type { ExportJob } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";
import { KeepLooking } from "./keep-looking";

/** Her files with how far each is; while one is being made, the page looks again by itself. */
export function ExportList({ jobs }: { readonly jobs: readonly ExportJob[] }): ReactNode {
  const t = useTranslations("unionExports");
  if (jobs.length === 0)
    return (
      <Notice title={t("none")}>
        <p className="text-quiet">{t("noneDo")}</p>
      </Notice>
    );
  return (
    <>
      <ul className="mt-4 grid gap-3">
        {jobs.map((job) => (
          <li key={job.id} className="card flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4">
            <div className="min-w-0">
              <h2 className="text-base wrap-anywhere">{job.title}</h2>
              <p className="text-sm text-quiet">
                {job.format.toUpperCase()} · {t("asked", { time: formatDateTime(job.askedAt) })} ·{" "}
                {t("gone", { time: formatDateTime(job.goneAt) })}
              </p>
            </div>
            <State job={job} />
          </li>
        ))}
      </ul>
      {jobs.some((it) => it.state === "making") ? (
        <KeepLooking>
          <LocalLink href={paths.union.exports} className="button">
            {t("refresh")}
          </LocalLink>
        </KeepLooking>
      ) : null}
    </>
  );
}

function State({ job: { id, title, state, done, total } }: { readonly job: ExportJob }): ReactNode {
  const t = useTranslations("unionExports");
  const locale = useLocale();
  if (state === "ready")
    return (
      <a href={paths.api.union.exportFile(id)} className="button button-main">
        {t("download")}
        <span className="sr-only"> {title}</span>
      </a>
    );
  if (state === "stopped")
    return (
      <p>
        <strong className="block text-madder-deep">{t("stopped")}</strong>
        <span className="text-sm text-quiet">{t("stoppedDo")}</span>
      </p>
    );
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(done / total);
  return (
    <p className="w-full sm:w-56">
      <span role="status" className="block text-sm font-semibold">
        {t("making", { percent })}
      </span>
      <progress
        max={total}
        value={done}
        aria-label={t("progressOf", { title })}
        className="mt-1 block h-2 w-full accent-tea"
      />
    </p>
  );
}
