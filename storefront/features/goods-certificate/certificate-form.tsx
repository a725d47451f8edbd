import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PhotoPicker } from "@/components/photo-picker";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";
import type { PhotoWords } from "@/lib/photos/photo-words";

type Props = {
  readonly goodsId: string;
  /** How many she handed in already: the next one is another draft. */
  readonly count: number;
  /** yyyy-mm-dd; no certificate is issued tomorrow. */
  readonly today: string;
  readonly note: FormAnswer | null;
  readonly photoWords: PhotoWords;
};

/** What is on the decision, as it is on the decision. */
export function CertificateForm({ goodsId, count, today, note, photoWords }: Props): ReactNode {
  const t = useTranslations("coopGoods.certificates");
  const locale = useLocale();
  const draft = `certificate:${goodsId}:${count}`;
  return (
    <SentForm
      action={paths.api.coop.goodsCertificates(goodsId)}
      locale={locale}
      words={{ sending: t("form.sending"), offline: t("form.offline"), failed: t("form.failed") }}
      note={note}
      draft={draft}
      className="card mt-3 grid gap-5 p-4"
    >
      <fieldset>
        <legend className="mb-2 font-semibold">{t("stars")}</legend>
        <div className="flex flex-wrap gap-2">
          {[3, 4, 5].map((stars) => (
            <label
              key={stars}
              className="card flex min-h-tap grow items-center gap-2 p-3 has-checked:border-ink has-checked:bg-ink-soft"
            >
              <input type="radio" name="stars" value={stars} className="size-5" />
              {t("starsOf", { stars })}
            </label>
          ))}
        </div>
        <FieldError name="stars" />
      </fieldset>
      <TextField name="decisionNumber" label={t("decision")} hint={t("decisionHint")} max={60} />
      <TextField name="issuer" label={t("issuer")} hint={t("issuerHint")} max={120} />
      <div>
        <label htmlFor="issuedOn" className="mb-1 block font-semibold">
          {t("issuedOn")}
        </label>
        <input id="issuedOn" name="issuedOn" type="date" max={today} className="field sm:max-w-60" />
        <FieldError name="issuedOn" />
      </div>
      <PhotoPicker
        key={draft}
        name="photo"
        label={t("photo")}
        hint={t("photoHint")}
        locale={locale}
        words={photoWords}
        draftKey={draft}
        max={1}
        shape="whole"
      />
      <FieldError name="photo" />
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}

type FieldProps = { readonly name: string; readonly label: string; readonly hint: string; readonly max: number };

function TextField({ name, label, hint, max }: FieldProps): ReactNode {
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        maxLength={max}
        autoComplete="off"
        className="field"
        aria-describedby={`${name}-hint`}
      />
      <p id={`${name}-hint`} className="mt-1 text-sm text-quiet">
        {hint}
      </p>
      <FieldError name={name} />
    </div>
  );
}
