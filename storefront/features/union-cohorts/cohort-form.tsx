import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import { UnitSelect } from "@/components/unit-select";
import type { UnitGroup } from "@/lib/doors/named-units";
import { paths } from "@/lib/paths";

type Props = {
  readonly groups: readonly UnitGroup[];
  readonly unit: string;
  readonly today: string;
  /** Made with the page: the same tap twice opens one. */
  readonly formKey: string;
};

/** A new cohort: its name, programme, unit, day and document. */
export function CohortForm({ groups, unit, today, formKey }: Props): ReactNode {
  const t = useTranslations("unionMembers.cohorts");
  const form = useTranslations("union.form");
  return (
    <SentForm
      action={paths.api.union.cohorts}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      className="mt-3 grid max-w-xl gap-4"
    >
      <input type="hidden" name="key" value={formKey} />
      <TextField name="name" maxLength={200} autoComplete="off" label={t("name")} hint={t("nameHint")} />
      <TextField name="programme" maxLength={200} autoComplete="off" label={t("programme")} hint={t("programmeHint")} />
      <UnitSelect label={t("unit")} groups={groups} unit={unit} />
      <div>
        <label htmlFor="on" className="mb-1 block font-semibold">
          {t("on")}
        </label>
        <input id="on" name="on" type="date" defaultValue={today} className="field" />
        <FieldError name="on" />
      </div>
      <TextField name="source" maxLength={300} autoComplete="off" label={t("source")} hint={t("sourceHint")} />
      <div>
        <SendButton>{t("save")}</SendButton>
      </div>
    </SentForm>
  );
}
