import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KindChoice } from "@/components/kind-choice";
import { PlaceFields } from "@/components/place-fields";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";
import type { EntryPlaces } from "./places";

type Props = {
  readonly places: EntryPlaces;
  /** Chosen without script, else her only province. */
  readonly provinceCode: string;
  readonly note: FormAnswer | null;
  /** Made with the page: the same tap twice opens one. */
  readonly formKey: string;
};

/** What an officer writes down for a manager: her cooperative, where it is, her name and phone. */
export function AssistForm({ places, provinceCode, note, formKey }: Props): ReactNode {
  const t = useTranslations("union.assist");
  const form = useTranslations("union.form");
  const communes = places.communesIn(provinceCode);
  const onlyCommune = communes.length === 1 ? communes[0]?.code : undefined;
  return (
    <SentForm
      action={paths.api.union.assist}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      draft="assist"
      className="mt-5 grid max-w-xl gap-5"
    >
      <input type="hidden" name="key" value={formKey} />
      <TextField name="name" maxLength={120} autoComplete="off" label={t("name")} hint={t("nameHint")} />
      <KindChoice name="kind" label={t("kind")} />
      <Places places={places} provinceCode={provinceCode} communeCode={onlyCommune ?? ""} />
      <fieldset className="grid gap-4">
        <legend className="mb-2 font-semibold">{t("managerTitle")}</legend>
        <TextField name="fullName" maxLength={80} autoComplete="off" label={t("fullName")} />
        <TextField name="phone" type="tel" maxLength={20} autoComplete="off" label={t("phone")} hint={t("phoneHint")} />
        <div>
          <label className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft">
            <input type="checkbox" name="consent" value="yes" className="size-5 shrink-0" />
            {t("consent")}
          </label>
          <FieldError name="consent" />
        </div>
      </fieldset>
      <p className="text-sm text-quiet">{t("noted")}</p>
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}

type PlacesProps = Pick<Props, "places" | "provinceCode"> & { readonly communeCode: string };

function Places({ places, provinceCode, communeCode }: PlacesProps): ReactNode {
  const t = useTranslations("coopJoin.profile");
  return (
    <div className="grid gap-4">
      <PlaceFields
        provinces={places.provinces}
        communes={places.communesIn(provinceCode)}
        provinceCode={provinceCode}
        communeCode={communeCode}
        errors={{}}
        words={{
          province: t("province"),
          provinceHelp: t("provinceHelp"),
          commune: t("commune"),
          formerly: t("formerly"),
          choose: t("choose"),
          communeFirst: t("communeFirst"),
          noMatch: t("noMatch"),
          loadCommunes: t("loadCommunes"),
        }}
      />
      <FieldError name="communeCode" />
    </div>
  );
}
