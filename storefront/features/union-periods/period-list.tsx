import type { PeriodAct, PeriodList, PeriodRow } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";
import { StateMark } from "./state-mark";
import { useSaid } from "./said";

/** What moves a period on; returning or excusing waits for nobody. */
const WAITING: readonly PeriodAct[] = ["submit", "accept", "lock", "reopen"];
const KINDS = ["quarter", "six_months", "nine_months", "year", "month"] as const;

/** What waits for her first, then every period by its kind, newest first. */
export function PeriodsOfUnit({ list }: { readonly list: PeriodList }): ReactNode {
  const t = useTranslations("unionPeriods.list");
  const waiting = list.periods.filter((it) => it.acts.some((act) => WAITING.includes(act)));
  return (
    <>
      <section aria-labelledby="waiting" className="mt-6">
        <h2 id="waiting">{t("waiting")}</h2>
        {waiting.length === 0 ? (
          <p className="mt-1 text-quiet">{t("waitingNone")}</p>
        ) : (
          <Waiting list={list} rows={waiting} />
        )}
      </section>
      {KINDS.map((kind) => (
        <PeriodsOfKind
          key={kind}
          kind={kind}
          unit={list.unit.code}
          rows={list.periods
            .filter((it) => it.period.kind === kind)
            .toSorted((one, other) => (one.period.from < other.period.from ? 1 : -1))}
        />
      ))}
    </>
  );
}

type RowsProps = { readonly list: PeriodList; readonly rows: readonly PeriodRow[] };

function Waiting({ list, rows }: RowsProps): ReactNode {
  const act = useTranslations("unionPeriods.act");
  const said = useSaid();
  return (
    <ul className="mt-2 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
      {rows.slice(0, MOST_WAITING).map((it) => (
        <li key={it.period.code} className="card flex flex-wrap items-center justify-between gap-x-3 gap-y-1 px-4 py-2">
          <LocalLink
            href={paths.union.periodOf(it.period.code, list.unit.code)}
            className="link inline-flex min-h-tap items-center font-semibold"
          >
            {said(it.period)}
          </LocalLink>
          <span className="text-sm text-quiet">
            {it.acts
              .filter((name) => WAITING.includes(name))
              .map((name) => act(name))
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** More would be a list of its own; the tables below have every one. */
const MOST_WAITING = 6;

type KindProps = {
  readonly kind: (typeof KINDS)[number];
  readonly unit: string;
  readonly rows: readonly PeriodRow[];
};

function PeriodsOfKind({ kind, unit, rows }: KindProps): ReactNode {
  const t = useTranslations("unionPeriods.list");
  if (rows.length === 0) return null;
  return (
    <details open={kind === "quarter"} className="group mt-4">
      <summary className="flex min-h-tap cursor-pointer list-none items-center gap-2 text-ink">
        <span aria-hidden="true" className="group-open:rotate-90">
          ›
        </span>
        <h2 className="text-lg">{t(`kind.${kind}`)}</h2>
      </summary>
      <table role="table" className="figure-table mt-1">
        <caption className="sr-only">{t(`kind.${kind}`)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(["period", "state", "answered", "lockedAt"] as const).map((name) => (
              <th
                key={name}
                role="columnheader"
                scope="col"
                className={name === "answered" || name === "lockedAt" ? "figure" : ""}
              >
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.period.code} row={row} unit={unit} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ row, unit }: { readonly row: PeriodRow; readonly unit: string }): ReactNode {
  const t = useTranslations("unionPeriods.list");
  const said = useSaid();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <LocalLink
          href={paths.union.periodOf(row.period.code, unit)}
          className="link inline-flex min-h-tap items-center"
        >
          {said(row.period)}
        </LocalLink>
      </th>
      <td role="cell" data-label={t("state")}>
        <StateOf row={row} />
      </td>
      <td role="cell" className="figure" data-label={t("answered")}>
        {row.of === 0 ? "—" : t("answeredOf", { answered: row.answered, of: row.of })}
      </td>
      <td role="cell" className="figure" data-label={t("lockedAt")}>
        {row.lockedAt ? formatDateTime(row.lockedAt) : <span className="text-quiet">{t("notLocked")}</span>}
      </td>
    </tr>
  );
}

function StateOf({ row }: { readonly row: PeriodRow }): ReactNode {
  const t = useTranslations("unionPeriods.list");
  if (row.of > 0 && row.isOver) return <StateMark state={row.state} />;
  return <span className="text-quiet">{t(row.isOver ? "nobody" : "running")}</span>;
}
