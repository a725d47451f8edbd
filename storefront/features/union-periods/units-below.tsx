import type { PeriodPage, PeriodState, PeriodUnit } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";
import { PeriodActs } from "./period-acts";
import { StateMark } from "./state-mark";

const STATES: readonly PeriodState[] = [
  "open",
  "returned",
  "reopened",
  "submitted",
  "nothing_to_report",
  "excused",
  "accepted",
  "locked",
];

/** How many communes stand in each state. */
export function StateCounts({ counts }: Pick<PeriodPage, "counts">): ReactNode {
  const t = useTranslations("unionPeriods.page");
  const present = STATES.filter((it) => counts[it] > 0);
  if (present.length === 0) return <p className="mt-2 text-quiet">{t("belowNone")}</p>;
  return (
    <ul aria-label={t("counts")} className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
      {present.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <StateMark state={state} />
          <span className="number font-semibold">{counts[state]}</span>
        </li>
      ))}
    </ul>
  );
}

type Props = Pick<PeriodPage, "below" | "period" | "unit">;

/** The units below as a grid, those that have not answered first: what each did, who and when, and what can be done with it from here. */
export function UnitsBelow({ below, period, unit }: Props): ReactNode {
  const inOrder = below.toSorted(
    (one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state) || one.name.localeCompare(other.name, "vi"),
  );
  return (
    <ul className="mt-3 grid items-start gap-2 sm:grid-cols-2 xl:grid-cols-3">
      {inOrder.map((it) => (
        <UnitCell key={it.code} below={it} period={period} unit={unit} />
      ))}
    </ul>
  );
}

function UnitCell({ below, period, unit }: Omit<Props, "below"> & { readonly below: PeriodUnit }): ReactNode {
  const t = useTranslations("unionPeriods.page");
  return (
    <li className="card grid content-start gap-1 px-4 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <LocalLink
          href={paths.union.periodOf(period.code, below.code)}
          className="link inline-flex min-h-tap items-center font-semibold"
        >
          {below.name}
        </LocalLink>
        <StateMark state={below.state} />
      </div>
      {below.since && below.by ? (
        <p className="text-sm text-quiet">{t("since", { by: below.by, time: formatDateTime(below.since) })}</p>
      ) : null}
      {below.acts.length > 0 ? <PeriodActs period={period} unit={below} on={unit} acts={below.acts} /> : null}
    </li>
  );
}
