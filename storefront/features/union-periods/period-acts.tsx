import type { PeriodAct, PeriodPage, UnitName } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";
import { useSaid } from "./said";

/** Acts that need a word with them (packages/reporting, states/act-table.ts); the backend refuses them without. */
const WITH_COMMENT: readonly PeriodAct[] = ["return", "excuse", "send_back_to_province", "ask_reopen"];
const MAIN: readonly PeriodAct[] = ["submit", "accept", "lock", "reopen"];
/** Thirty days at most, and the last one counts to its end (packages/reporting, states/decide.ts). */
const LATEST_REOPENING_MS = 29 * 86_400_000;

type Props = {
  readonly period: PeriodPage["period"];
  readonly unit: UnitName;
  /** The unit whose page it stands on, to come back to. */
  readonly on: UnitName;
  readonly acts: readonly PeriodAct[];
};

/** Each act opens to its question and asks once; a refusal is said beside its button. */
export function PeriodActs({ period, unit, on, acts }: Props): ReactNode {
  const t = useTranslations("unionPeriods.act");
  return (
    <div className="flex flex-wrap items-start gap-2">
      {acts.map((act) => (
        <details key={act} className="open:w-full open:rounded-card open:border open:border-line open:bg-card open:p-3">
          <summary className={`button list-none ${MAIN.includes(act) && unit.code === on.code ? "button-main" : ""}`}>
            {t(act)}
            {unit.code === on.code ? null : <span className="sr-only"> {unit.name}</span>}
          </summary>
          <ActForm act={act} period={period} unit={unit} on={on} />
        </details>
      ))}
    </div>
  );
}

function ActForm({ act, period, unit, on }: Omit<Props, "acts"> & { readonly act: PeriodAct }): ReactNode {
  const t = useTranslations("unionPeriods");
  const form = useTranslations("union.form");
  const said = useSaid();
  const now = new Date();
  return (
    <SentForm
      action={paths.api.union.periodAct(period.code, unit.code, act)}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      className="mt-3 grid max-w-prose gap-3"
    >
      <input type="hidden" name="on" value={on.code} />
      <p>{t(`ask.${act}`, { period: said(period), unit: unit.name })}</p>
      {WITH_COMMENT.includes(act) ? <CommentField id={`${act}-${unit.code}`} label={t("page.comment")} /> : null}
      {act === "ask_reopen" ? (
        <div>
          <label htmlFor={`until-${unit.code}`} className="mb-1 block font-semibold">
            {t("page.until")}
          </label>
          <input
            id={`until-${unit.code}`}
            type="date"
            name="expiresOn"
            min={dateOf(now)}
            max={dateOf(new Date(now.getTime() + LATEST_REOPENING_MS))}
            className="field max-w-52"
            aria-describedby={`until-hint-${unit.code}`}
          />
          <p id={`until-hint-${unit.code}`} className="mt-1 text-sm text-quiet">
            {t("page.untilHint")}
          </p>
          <FieldError name="expiresOn" />
        </div>
      ) : null}
      <SendButton>{t(`act.${act}`)}</SendButton>
    </SentForm>
  );
}

/** A few lines of the officer's own words, with what is wrong with them below. */
export function CommentField({ id, label }: { readonly id: string; readonly label: string }): ReactNode {
  return (
    <div>
      <label htmlFor={`comment-${id}`} className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea id={`comment-${id}`} name="comment" rows={3} maxLength={2000} className="field" />
      <FieldError name="comment" />
    </div>
  );
}
