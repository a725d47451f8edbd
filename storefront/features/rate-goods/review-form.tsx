import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

type Props = { readonly code: string; readonly lineId: string; readonly name: string };

const STARS = [1, 2, 3, 4, 5] as const;

/** Stars, words and pictures of goods she received; it also works without script. */
export function ReviewForm({ code, lineId, name }: Props): ReactNode {
  const t = useTranslations("reviews.own");
  const id = (field: string) => `review-${field}-${lineId}`;
  const words = { sending: t("sending"), offline: t("offline"), failed: t("failed") };
  return (
    <details>
      <summary className="button w-full list-none sm:w-auto">
        {t("open")}
        <span className="sr-only">: {name}</span>
      </summary>
      <SentForm action={paths.api.orderReviews} locale={useLocale()} words={words} className="mt-3 grid gap-4">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="lineId" value={lineId} />
        <fieldset>
          <legend className="mb-1.5 font-semibold">{t("choose")}</legend>
          <div className="flex flex-wrap gap-2">
            {STARS.map((stars) => (
              <label key={stars} className="variant px-3!">
                <input type="radio" name="stars" value={stars} className="sr-only" aria-label={t("star", { stars })} />
                <span aria-hidden="true" className="number">
                  {stars} <span className="text-turmeric-deep">★</span>
                </span>
              </label>
            ))}
          </div>
          <FieldError name="stars" />
        </fieldset>
        <div>
          <label htmlFor={id("words")} className="mb-1 block font-semibold">
            {t("words")}
          </label>
          <textarea id={id("words")} name="words" rows={3} maxLength={1000} className="field" />
          <FieldError name="words" />
        </div>
        <div>
          <label htmlFor={id("photos")} className="mb-1 block font-semibold">
            {t("photos")}
          </label>
          <input
            id={id("photos")}
            name="photos"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            multiple
            aria-describedby={id("photos-hint")}
            className="field"
          />
          <p id={id("photos-hint")} className="mt-1 text-sm text-quiet">
            {t("photosHint")}
          </p>
        </div>
        <label className="flex min-h-tap items-center gap-3">
          <input type="checkbox" name="named" value="yes" className="size-5 shrink-0" />
          {t("named")}
        </label>
        <SendButton>{t("send")}</SendButton>
      </SentForm>
    </details>
  );
}
