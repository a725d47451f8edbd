import type { SpotCheckList } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatCount, formatDate, formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

/** Whom the system drew, those still to ask first, and how the draw can be repeated. */
export function CheckList({ list }: { readonly list: SpotCheckList }): ReactNode {
  const t = useTranslations("unionDesk.checks");
  const groups = [
    ["toDo", list.checks.filter((it) => it.checked === null)],
    ["done", list.checks.filter((it) => it.checked !== null)],
  ] as const;
  return (
    <>
      <p className="mt-4 max-w-prose text-quiet">{t("lead")}</p>
      {list.checks.length === 0 ? <p className="card mt-4 p-4 text-quiet">{t("nothing")}</p> : null}
      {groups.map(([name, checks]) =>
        checks.length > 0 ? (
          <section key={name} aria-labelledby={name} className="mt-5 max-w-3xl">
            <h2 id={name}>{t(name)}</h2>
            <ul className="mt-2 grid gap-2">
              {checks.map((check) => (
                <CheckRow key={check.payoutId} check={check} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
      {list.months.length > 0 ? <Draws months={list.months} /> : null}
    </>
  );
}

function CheckRow({ check }: { readonly check: SpotCheckList["checks"][number] }): ReactNode {
  const t = useTranslations("unionDesk.checks");
  const locale = useLocale();
  const { checked } = check;
  return (
    <li className="card flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold text-ink">{check.fullName}</span>
          <span
            className={`rounded-full px-2 text-sm ${check.why === "drawn" ? "bg-ink-soft text-ink" : "bg-madder-soft text-madder-deep"}`}
          >
            {t(`why.${check.why}`)}
          </span>
        </p>
        <p className="text-sm text-quiet">
          {check.cooperativeName} · {check.communeName} · {formatDate(check.sentOn)}
        </p>
        {checked ? (
          <p className="number text-sm font-semibold text-tea">
            {t("checked", {
              ...{ name: checked.byName, time: formatDateTime(checked.at) },
              amount: formatDong(checked.statedDong, locale),
            })}
          </p>
        ) : check.isHerOwn && !check.disputeId ? (
          <p className="text-sm text-turmeric-deep">{t("ownWord")}</p>
        ) : null}
      </div>
      {checked || (check.isHerOwn && !check.disputeId) ? null : (
        <LocalLink
          href={check.disputeId ? paths.union.dispute(check.disputeId) : paths.union.deskPayout(check.payoutId)}
          className="button"
        >
          {t(check.disputeId ? "openDispute" : "open")}
        </LocalLink>
      )}
    </li>
  );
}

function Draws({ months }: Pick<SpotCheckList, "months">): ReactNode {
  const t = useTranslations("unionDesk.checks");
  const locale = useLocale();
  return (
    <details className="mt-6 max-w-3xl">
      <summary className="flex min-h-tap items-center font-semibold text-ink">{t("how")}</summary>
      <p className="text-quiet">{t("howText")}</p>
      <ul className="mt-2 grid gap-2">
        {months.map((it) => (
          <li key={`${it.month} ${it.communeName}`} className="border-l-3 border-line pl-3">
            <p>
              {t("drawn", {
                ...{ month: formatMonth(it.month, locale), commune: it.communeName },
                ...{ drawn: formatCount(it.drawnCount, locale), count: formatCount(it.payoutsCount, locale) },
              })}
            </p>
            <p className="text-sm break-all text-quiet">
              {t("seed")}: <span className="number">{it.seed}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
