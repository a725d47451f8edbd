import type { Report } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import type { ReportFrame } from "@/lib/doors/report-frame";
import { formatDateTime } from "@/lib/format";
import { localePath, paths } from "@/lib/paths";

type Props = {
  readonly frame: ReportFrame;
  /** The page's own address, without locale and query. */
  readonly path: string;
  /** Parts of the address that stay when another unit or period is chosen. */
  readonly keeps?: readonly string[];
  /** The report the page shows, for its mark; absent where a page has no figures of one period. */
  readonly report?: Pick<Report, "isProvisional" | "asKnownOn"> | null;
};

/** Whose figures and of when: two lists and a button, the address as their only memory, with or without script. */
export function Choosers({ frame, path, keeps = [], report = null }: Props): ReactNode {
  const t = useTranslations("unionReports.choosers");
  const { officer, scope, unit, period, asked } = frame;
  return (
    <section
      aria-label={t("label")}
      className="report-choosers z-10 -mx-4 mb-5 border-b border-line bg-paper px-4 pb-3 lg:sticky lg:top-0 lg:-mx-8 lg:px-8 lg:pt-3"
    >
      {/* The key remounts the lists when the address changes: a browser keeps what was picked in them otherwise. */}
      <form
        key={`${unit.code}/${period}`}
        action={localePath(officer.locale, path)}
        className="grid grid-cols-[1fr_auto] items-end gap-2 sm:grid-cols-[1fr_1fr_auto] lg:max-w-3xl"
      >
        {keeps.map((name) => (asked[name] ? <input key={name} type="hidden" name={name} value={asked[name]} /> : null))}
        <div className="min-w-0 max-sm:col-span-2">
          <label htmlFor="unit" className="mb-1 block text-sm font-semibold">
            {t("unit")}
          </label>
          <select id="unit" name="unit" defaultValue={unit.code} className="field">
            <UnitOptions frame={frame} />
          </select>
        </div>
        <div className="min-w-0">
          <label htmlFor="period" className="mb-1 block text-sm font-semibold">
            {t("period")}
          </label>
          <select id="period" name="period" defaultValue={period} className="field">
            {scope.periods.some((it) => it.code === period) ? null : <option value={period}>{period}</option>}
            {scope.periods.map((it) => (
              <option key={it.code} value={it.code}>
                {it[officer.locale]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {t("show")}
        </button>
      </form>
      {report ? <Mark frame={frame} report={report} /> : null}
    </section>
  );
}

/** Her topmost units, and under each unit on the way down those right below it. */
function UnitOptions({ frame: { scope, below } }: { readonly frame: ReportFrame }): ReactNode {
  const listed = new Set(scope.units.map((it) => it.code));
  return (
    <>
      {scope.units.map((it) => (
        <option key={it.code} value={it.code}>
          {it.name}
        </option>
      ))}
      {below.map(({ under, units }) => (
        <optgroup key={under.code} label={under.name}>
          {units
            .filter((it) => !listed.has(it.code))
            .map((it) => (
              <option key={it.code} value={it.code}>
                {it.name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

/** Provisional or locked, and the instant up to which facts are in the figures. */
function Mark({
  frame,
  report,
}: {
  readonly frame: ReportFrame;
  readonly report: NonNullable<Props["report"]>;
}): ReactNode {
  const { isProvisional, asKnownOn } = report;
  const t = useTranslations("unionReports.choosers");
  return (
    <p className="mt-2 text-sm text-quiet">
      <strong
        className={`mr-2 inline-block rounded-full px-2.5 py-0.5 font-semibold ${isProvisional ? "bg-turmeric-soft text-turmeric-deep" : "bg-tea-soft text-tea"}`}
      >
        {t(isProvisional ? "provisional" : "locked")}
      </strong>
      <time dateTime={asKnownOn}>{t("knownOn", { time: formatDateTime(asKnownOn) })}</time>
      {isProvisional ? (
        <span className="max-lg:hidden">. {t("provisionalMeaning")}</span>
      ) : (
        <span>
          . {t("lockedMeaning")}{" "}
          <LocalLink href={paths.union.periodOf(frame.period, frame.unit.code)} className="link">
            {t("published")}
          </LocalLink>
        </span>
      )}
    </p>
  );
}
