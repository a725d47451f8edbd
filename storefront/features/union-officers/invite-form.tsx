import type { GrantPurpose, OfficerList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlaceFields } from "@/components/place-fields";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";
import { givingPlaces } from "./places";

type Props = {
  readonly mayGive: OfficerList["mayGive"];
  /** Chosen without script, else her only province. */
  readonly provinceCode: string;
  readonly note: FormAnswer | null;
  /** Made with the page: the same tap twice invites once. */
  readonly formKey: string;
};

/** Whom she invites, for which unit below hers, for what and until when. */
export function InviteForm({ mayGive, provinceCode, note, formKey }: Props): ReactNode {
  const t = useTranslations("unionOfficers.invite");
  const form = useTranslations("union.form");
  return (
    <SentForm
      action={paths.api.union.officers}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      className="mt-4 grid max-w-xl gap-5"
    >
      <input type="hidden" name="key" value={formKey} />
      <TextField name="fullName" maxLength={80} autoComplete="off" label={t("fullName")} />
      <TextField name="phone" type="tel" maxLength={20} autoComplete="off" label={t("phone")} hint={t("phoneHint")} />
      <UnitFields mayGive={mayGive} provinceCode={provinceCode} />
      <PurposeChoice purposes={PURPOSES.filter((one) => mayGive.some((it) => it.purposes.includes(one)))} />
      <TextField name="until" type="date" label={t("until")} hint={t("untilHint")} />
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}

function UnitFields({ mayGive, provinceCode }: Pick<Props, "mayGive" | "provinceCode">): ReactNode {
  const t = useTranslations("unionOfficers.invite");
  const place = useTranslations("coopJoin.profile");
  const places = givingPlaces(mayGive);
  return (
    <div className="grid gap-4">
      <PlaceFields
        provinces={places.provinces}
        communes={places.communesIn(provinceCode)}
        provinceCode={provinceCode}
        communeCode=""
        errors={{}}
        words={{
          province: place("province"),
          provinceHelp: place("provinceHelp"),
          commune: places.mayGiveProvince ? t("communeOrProvince") : place("commune"),
          formerly: place("formerly"),
          choose: place("choose"),
          communeFirst: place("communeFirst"),
          noMatch: place("noMatch"),
          loadCommunes: place("loadCommunes"),
        }}
      />
      <FieldError name="communeCode" />
    </div>
  );
}

/** From what shows least to what shows most. */
const PURPOSES: readonly GrantPurpose[] = ["aggregate", "review", "approve", "individual", "enter"];

/** Only what she holds herself: nobody gives what she lacks. */
function PurposeChoice({ purposes }: { readonly purposes: readonly GrantPurpose[] }): ReactNode {
  const t = useTranslations("unionOfficers");
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t("invite.purposes")}</legend>
      <div className="grid gap-2">
        {purposes.map((purpose) => (
          <label
            key={purpose}
            className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft"
          >
            <input type="checkbox" name="purposes" value={purpose} className="size-5 shrink-0" />
            <span>
              <span className="block font-semibold first-letter:uppercase">{t(`purpose.${purpose}`)}</span>
              <span className="block text-sm text-quiet">{t(`purposeMeaning.${purpose}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldError name="purposes" />
    </fieldset>
  );
}
