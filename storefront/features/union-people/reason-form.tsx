import type { UnitName } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";
import { PURPOSES } from "@/lib/doors/look-reason";

type Props = {
  readonly unit: UnitName;
  readonly period: { readonly code: string; readonly name: string };
  readonly cooperative: string;
  readonly note: FormAnswer | null;
};

/** Asks what for and why, before any name is read. */
export function ReasonForm({ unit, period, cooperative, note }: Props): ReactNode {
  const t = useTranslations("unionReports.people");
  const form = useTranslations("union.form");
  return (
    <SentForm
      action={paths.api.union.people}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      className="card mt-4 grid max-w-xl gap-4 p-4"
    >
      <p>{t("lead", { unit: unit.name, period: period.name })}</p>
      <input type="hidden" name="unit" value={unit.code} />
      <input type="hidden" name="period" value={period.code} />
      <input type="hidden" name="cooperative" value={cooperative} />
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-semibold">{t("purpose")}</legend>
        {PURPOSES.map((it) => (
          <label
            key={it}
            className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft"
          >
            <input type="radio" name="purpose" value={it} className="size-5 shrink-0" />
            {t(`purposeOf.${it}`)}
          </label>
        ))}
        <FieldError name="purpose" />
      </fieldset>
      <TextField name="reason" maxLength={400} autoComplete="off" label={t("reason")} hint={t("reasonHint")} />
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}
