import type { CommuneOption, CoopProfile, ProvinceOption } from "@cho-phien/contract";
import { banks } from "@cho-phien/vietnam/banks";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KindChoice } from "@/components/kind-choice";
import { PhotoPicker } from "@/components/photo-picker";
import { PlaceFields } from "@/components/place-fields";
import { FieldError } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { Locale } from "@/lib/i18n/locales";
import type { PhotoWords } from "@/lib/photos/photo-words";
import { Part } from "./part";

type Given = { readonly profile: CoopProfile };

export function IdentityPart({ profile }: Given): ReactNode {
  const t = useTranslations("coopJoin.profile");
  return (
    <Part part="identity" title={t("identity")}>
      <TextField name="name" label={t("name")} maxLength={120} defaultValue={profile.name} />
      <KindChoice name="kind" label={t("kind")} chosen={profile.kind} />
      <TextField
        name="registrationNumber"
        label={t("number")}
        hint={t("numberHint")}
        maxLength={60}
        autoComplete="off"
        defaultValue={profile.registrationNumber ?? ""}
      />
      <TextField name="phone" type="tel" label={t("phone")} maxLength={20} defaultValue={profile.phone} />
    </Part>
  );
}

type Places = Given & { readonly provinces: readonly ProvinceOption[]; readonly communes: readonly CommuneOption[] };

export function PlacePart({ profile, provinces, communes }: Places): ReactNode {
  const t = useTranslations("coopJoin.profile");
  return (
    <Part part="place" title={t("place")}>
      <PlaceFields
        provinces={provinces}
        communes={communes}
        provinceCode={profile.place?.provinceCode ?? ""}
        communeCode={profile.place?.communeCode ?? ""}
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
    </Part>
  );
}

export function BankPart({ profile }: Given): ReactNode {
  const t = useTranslations("coopJoin.profile");
  return (
    <Part part="bank" title={t("bank")} hint={t("bankHint")}>
      <div>
        <label htmlFor="bank-bin" className="mb-1 block font-semibold">
          {t("bankName")}
        </label>
        <select id="bank-bin" name="bank.bin" defaultValue={profile.bank?.bin ?? ""} className="field">
          <option value="">{t("bankChoose")}</option>
          {banks().map(({ bin, name }) => (
            <option key={bin} value={bin}>
              {name}
            </option>
          ))}
        </select>
        <FieldError name="bank.bin" />
      </div>
      <TextField
        name="bank.account"
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        label={t("bankAccount")}
        defaultValue={profile.bank?.account ?? ""}
      />
      <TextField
        name="bank.holder"
        autoComplete="off"
        maxLength={120}
        label={t("bankHolder")}
        hint={t("bankHolderHint")}
        defaultValue={profile.bank?.holder ?? ""}
      />
    </Part>
  );
}

type Story = Given & { readonly locale: Locale; readonly photoWords: PhotoWords; readonly cooperativeId: string };

export function StoryPart({ profile, locale, photoWords, cooperativeId }: Story): ReactNode {
  const t = useTranslations("coopJoin.profile");
  return (
    <Part part="story" title={t("story")} draft={`story:${cooperativeId}`}>
      <TextField
        name="sentence"
        label={t("sentence")}
        hint={t("sentenceHint")}
        maxLength={200}
        defaultValue={profile.sentence}
      />
      <div>
        <label htmlFor="story-text" className="mb-1 block font-semibold">
          {t("storyText")}
        </label>
        <textarea
          id="story-text"
          name="story"
          rows={6}
          maxLength={4000}
          defaultValue={profile.story}
          className="field"
          aria-describedby="story-hint"
        />
        <p id="story-hint" className="mt-1 text-sm text-quiet">
          {t("storyHint")}
        </p>
        <FieldError name="story" />
      </div>
      <PhotoPicker
        name="photos"
        label={t("photo")}
        locale={locale}
        words={photoWords}
        draftKey={`profile:${cooperativeId}`}
        photos={profile.photo ? [profile.photo] : []}
        max={1}
      />
    </Part>
  );
}
