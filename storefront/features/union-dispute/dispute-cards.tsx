import type { DisputeRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

/** Open disputes with the step each waits for, then those closed lately. */
export function DisputeCards({ disputes }: { readonly disputes: readonly DisputeRow[] }): ReactNode {
  const t = useTranslations("unionDesk.disputes");
  const groups = [
    ["openOnes", disputes.filter((it) => it.closedAt === null)],
    ["closedOnes", disputes.filter((it) => it.closedAt !== null)],
  ] as const;
  return (
    <>
      <p className="mt-4 max-w-prose text-quiet">{t("lead")}</p>
      {disputes.length === 0 ? <p className="card mt-4 p-4 text-quiet">{t("nothing")}</p> : null}
      {groups.map(([name, rows]) =>
        rows.length > 0 ? (
          <section key={name} aria-labelledby={name} className="mt-5 max-w-3xl">
            <h2 id={name}>{t(name)}</h2>
            <ul className="mt-2 grid gap-2">
              {rows.map((row) => (
                <li key={row.disputeId}>
                  <DisputeCard row={row} />
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </>
  );
}

function DisputeCard({ row }: { readonly row: DisputeRow }): ReactNode {
  const t = useTranslations("unionDesk.disputes");
  const locale = useLocale();
  return (
    <LocalLink
      href={paths.union.dispute(row.disputeId)}
      className="card grid min-h-tap grid-cols-[1fr_auto] gap-x-4 px-4 py-3 hover:bg-ink-soft"
    >
      <span className="font-semibold text-ink">{row.fullName}</span>
      <span className={`number text-right font-semibold ${row.closedAt ? "text-quiet" : "text-madder-deep"}`}>
        {t("missing", { amount: formatDong(row.missingDong, locale) })}
      </span>
      <span className="col-span-2 text-sm text-quiet">
        {row.cooperativeName} · {row.communeName} ·{" "}
        {row.closedAt
          ? t("closed", { time: formatDateTime(row.closedAt) })
          : t("opened", { time: formatDateTime(row.openedAt) })}
      </span>
      <span className={`col-span-2 mt-1 text-sm font-semibold ${row.closedAt ? "text-tea" : "text-turmeric-deep"}`}>
        {t(`step.${row.step}`)}
      </span>
    </LocalLink>
  );
}
