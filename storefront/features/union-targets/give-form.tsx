import type { TargetsReport, UnitName } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextField } from "@/components/text-field";
import { OnFileForm } from "@/components/on-file-form";

type Props = {
  readonly mayGive: TargetsReport["mayGive"];
  /** The units right below the one on the page. */
  readonly units: readonly UnitName[];
  readonly year: number;
  readonly backTo: string;
  readonly formKey: string;
};

/** Gives a target down, with its decision. */
export function GiveForm({ mayGive, units, year, backTo, formKey }: Props): ReactNode {
  const t = useTranslations("unionOfficers.onFile.target");
  const locale = useLocale();
  return (
    <OnFileForm kind="targets" title={t("title")} lead={t("lead")} submit={t("submit")} {...{ backTo, formKey }}>
      <Choice name="unit" label={t("unit")} options={units.map((it) => ({ value: it.code, text: it.name }))} />
      <Choice
        name="indicator"
        label={t("indicator")}
        options={mayGive.map((it) => ({ value: it.indicator, text: it.name[locale] }))}
      />
      <TextField name="year" inputMode="numeric" maxLength={4} defaultValue={String(year)} label={t("year")} />
      <TextField name="amount" inputMode="numeric" maxLength={12} label={t("amount")} hint={t("amountHint")} />
      <TextField name="decision" maxLength={200} autoComplete="off" label={t("decision")} hint={t("decisionHint")} />
      <TextField name="reason" maxLength={500} autoComplete="off" label={t("reason")} hint={t("reasonHint")} />
    </OnFileForm>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

function Choice({ name, label, options }: ChoiceProps): ReactNode {
  return (
    <div>
      <label htmlFor={`give-${name}`} className="mb-1 block font-semibold">
        {label}
      </label>
      <select id={`give-${name}`} name={name} className="field">
        {options.map((it) => (
          <option key={it.value} value={it.value}>
            {it.text}
          </option>
        ))}
      </select>
    </div>
  );
}
