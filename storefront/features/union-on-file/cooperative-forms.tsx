import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextField } from "@/components/text-field";
import { OnFileForm } from "@/components/on-file-form";

type Props = { readonly cooperative: string; readonly backTo: string; readonly formKey: string };

/** Support or training: what, when, how many managers, and where that is written. */
export function SupportForm({ cooperative, backTo, formKey }: Props): ReactNode {
  const t = useTranslations("unionOfficers.onFile.support");
  return (
    <OnFileForm kind="support" title={t("title")} lead={t("lead")} submit={t("submit")} {...{ backTo, formKey }}>
      <input type="hidden" name="cooperative" value={cooperative} />
      <TextField idPrefix="support" name="on" type="date" label={t("on")} />
      <TextField
        idPrefix="support"
        name="topic"
        maxLength={300}
        autoComplete="off"
        label={t("topic")}
        hint={t("topicHint")}
      />
      <ProgrammeChoice label={t("programme")} />
      <TextField
        idPrefix="support"
        name="managersTrained"
        inputMode="numeric"
        maxLength={3}
        defaultValue="0"
        label={t("managersTrained")}
        hint={t("managersHint")}
      />
      <TextField
        idPrefix="support"
        name="source"
        maxLength={300}
        autoComplete="off"
        label={t("source")}
        hint={t("sourceHint")}
      />
    </OnFileForm>
  );
}

/** Programmes of facts/womens-union-programmes.json; the Union's own work is under none. */
const PROGRAMMES = ["de_an_01", "de_an_2415", "other"] as const;

function ProgrammeChoice({ label }: { readonly label: string }): ReactNode {
  const t = useTranslations("unionOfficers.onFile.programme");
  return (
    <div>
      <label htmlFor="field-programme" className="mb-1 block font-semibold">
        {label}
      </label>
      <select id="field-programme" name="programme" className="field">
        {PROGRAMMES.map((it) => (
          <option key={it} value={it}>
            {t(it)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the cooperative's members earned in a year before, as declared. */
export function BaselineForm({ cooperative, backTo, formKey }: Props): ReactNode {
  const t = useTranslations("unionOfficers.onFile.baseline");
  return (
    <OnFileForm kind="baselines" title={t("title")} lead={t("lead")} submit={t("submit")} {...{ backTo, formKey }}>
      <input type="hidden" name="cooperative" value={cooperative} />
      <TextField idPrefix="baseline" name="year" inputMode="numeric" maxLength={4} label={t("year")} />
      <TextField
        idPrefix="baseline"
        name="incomeDong"
        inputMode="numeric"
        maxLength={20}
        label={t("income")}
        hint={t("incomeHint")}
      />
      <TextField
        idPrefix="baseline"
        name="source"
        maxLength={300}
        autoComplete="off"
        label={t("source")}
        hint={t("sourceHint")}
      />
      <TextField
        idPrefix="baseline"
        name="reason"
        maxLength={500}
        autoComplete="off"
        label={t("reason")}
        hint={t("reasonHint")}
      />
    </OnFileForm>
  );
}

/** A woman's agreement of work, as the paper in the officer's hands names her. */
export function AgreementForm({ cooperative, backTo, formKey }: Props): ReactNode {
  const t = useTranslations("unionOfficers.onFile.agreement");
  return (
    <OnFileForm kind="agreements" title={t("title")} lead={t("lead")} submit={t("submit")} {...{ backTo, formKey }}>
      <input type="hidden" name="cooperative" value={cooperative} />
      <TextField
        idPrefix="agreement"
        name="memberName"
        maxLength={80}
        autoComplete="off"
        label={t("memberName")}
        hint={t("nameHint")}
      />
      <TextField
        idPrefix="agreement"
        name="phone"
        type="tel"
        maxLength={20}
        autoComplete="off"
        label={t("phone")}
        hint={t("phoneHint")}
      />
      <TextField idPrefix="agreement" name="from" type="date" label={t("from")} />
      <TextField idPrefix="agreement" name="until" type="date" label={t("until")} hint={t("untilHint")} />
      <TextField
        idPrefix="agreement"
        name="reference"
        maxLength={300}
        autoComplete="off"
        label={t("reference")}
        hint={t("referenceHint")}
      />
    </OnFileForm>
  );
}
