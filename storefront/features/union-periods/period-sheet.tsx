import type { PeriodAct, PeriodPage } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatDateTime, formatDong } from "@/lib/format";
import { Comments } from "./comments";
import { PeriodActs } from "./period-acts";
import { PublishedFigures } from "./published";
import { PeriodForms, SnapshotFacts } from "./snapshots";
import { StateCounts, UnitsBelow } from "./units-below";

/** One period of one unit: hers to do, what changed, who stands where, what was published, and what was said. */
export function PeriodSheet({ page }: { readonly page: PeriodPage }): ReactNode {
  const t = useTranslations("unionPeriods.page");
  return (
    <>
      <ActsNow page={page} />
      <Reopening reopening={page.reopening} />
      <Changes changes={page.changesSince} isLocked={page.published !== null} />
      {page.unit.level === "commune" ? null : (
        <section aria-labelledby="below" className="mt-8">
          <h2 id="below">{t("below")}</h2>
          <StateCounts counts={page.counts} />
          <UnitsBelow below={page.below} period={page.period} unit={page.unit} />
        </section>
      )}
      {page.published ? (
        <>
          <PublishedFigures published={page.published} />
          <SnapshotFacts published={page.published} page={page} />
        </>
      ) : null}
      <PeriodForms page={page} />
      <Comments comments={page.comments} period={page.period} unit={page.unit} />
    </>
  );
}

/** Acts on a unit below are done beside its name, one by one. */
const BELOW_ONLY: readonly PeriodAct[] = ["return", "excuse", "send_back_to_province"];

function ActsNow({ page }: { readonly page: PeriodPage }): ReactNode {
  const t = useTranslations("unionPeriods.page");
  const last = lastDayOf(page.period.to);
  const isRunning = dateOf(new Date()) <= last;
  const acts = page.acts.filter((it) => page.unit.level === "commune" || !BELOW_ONLY.includes(it));
  return (
    <section aria-labelledby="acts" className="mt-5">
      <h2 id="acts">{t("acts")}</h2>
      {isRunning ? <p className="mt-1">{t("running", { date: formatDate(last) })}</p> : null}
      {acts.length > 0 ? (
        <div className="mt-3">
          <PeriodActs period={page.period} unit={page.unit} on={page.unit} acts={acts} />
        </div>
      ) : isRunning ? null : (
        <p className="mt-1 text-quiet">{t("noActs")}</p>
      )}
    </section>
  );
}

/** The last day (yyyy-mm-dd) of a month (yyyy-mm). */
function lastDayOf(month: string): string {
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, ordinal, 0)).getUTCDate()).padStart(2, "0")}`;
}

function Reopening({ reopening }: Pick<PeriodPage, "reopening">): ReactNode {
  const t = useTranslations("unionPeriods.page");
  if (!reopening) return null;
  const { askedBy, reason, expiresAt, isByMe } = reopening;
  return (
    <section aria-labelledby="reopening" className="mt-5 rounded-card bg-turmeric-soft p-4">
      <h2 id="reopening" className="text-base">
        {t("reopening")}
      </h2>
      <p className="wrap-anywhere">{t("reopeningBy", { by: askedBy, time: formatDateTime(expiresAt), reason })}</p>
      {isByMe ? <p className="mt-1 text-quiet">{t("reopeningMine")}</p> : null}
    </section>
  );
}

type ChangesProps = { readonly changes: PeriodPage["changesSince"]; readonly isLocked: boolean };

function Changes({ changes, isLocked }: ChangesProps): ReactNode {
  const t = useTranslations("unionPeriods.page");
  const locale = useLocale();
  if (!changes) return null;
  const { count, sumDong, since } = changes;
  const time = formatDateTime(since);
  const sentence =
    count === 0
      ? t("changesNone", { time })
      : sumDong.value === null
        ? t("changesHidden", { count, time })
        : t("changesSome", { count, sum: formatDong(sumDong.value, locale), time });
  return (
    <section aria-labelledby="changes" className={`mt-5 rounded-card p-4 ${count > 0 ? "bg-turmeric-soft" : "card"}`}>
      <h2 id="changes" className="text-base">
        {t(isLocked ? "changesLocked" : "changes")}
      </h2>
      <p>{sentence}</p>
    </section>
  );
}
