import type { MinutesPhoto } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/format";
import { paths, type MinutesSubject } from "@/lib/paths";
import { FieldError, SendButton, SentForm } from "./sent-form";

type Props = {
  readonly subject: MinutesSubject;
  readonly id: string;
  /** What the minutes decided, as its page calls it. */
  readonly name: string;
  readonly photos: readonly MinutesPhoto[];
  readonly canAdd: boolean;
  readonly canRead: boolean;
};

/** The photographed minutes of a decision, or that there are none yet. */
export function MinutesPhotos({ subject, id, name, photos, canAdd, canRead }: Props): ReactNode {
  const t = useTranslations("coopSharing.minutes");
  return (
    <div className="mt-3 border-t border-line pt-2 print:hidden">
      {photos.length === 0 ? <p className="text-sm text-turmeric-deep">{t("none")}</p> : null}
      {photos.length > 0 && !canRead ? (
        <p className="text-sm text-quiet">{t("count", { count: photos.length })}</p>
      ) : null}
      {canRead ? (
        <ul>
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <a
                href={paths.api.coop.minutesPhoto(subject, id, photo.id)}
                target="_blank"
                rel="noreferrer"
                className="link inline-flex min-h-tap items-center"
              >
                {t("kept", { page: index + 1, time: formatDateTime(photo.addedAt) })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {canAdd ? <AddPhoto subject={subject} id={id} name={name} /> : null}
    </div>
  );
}

function AddPhoto({ subject, id, name }: Pick<Props, "subject" | "id" | "name">): ReactNode {
  const t = useTranslations("coopSharing.minutes");
  const form = useTranslations("coopSharing.form");
  return (
    <details>
      <summary aria-label={t("addTo", { name })} className="link flex min-h-tap items-center text-sm">
        {t("add")}
      </summary>
      <SentForm
        action={paths.api.coop.minutes(subject, id)}
        locale={useLocale()}
        words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
        className="mt-1 grid gap-3"
      >
        <PhotoField id={`photo-${id}`} label={t("label")} hint={t("hint")} />
        <SendButton>{t("submit")}</SendButton>
      </SentForm>
    </details>
  );
}

type FieldProps = { readonly id: string; readonly label: string; readonly hint: string };

/** One page of minutes from this device. */
export function PhotoField({ id, label, hint }: FieldProps): ReactNode {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={id}
        name="photo"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={`${id}-hint`}
        className="field"
      />
      <p id={`${id}-hint`} className="mt-1 text-sm text-quiet">
        {hint}
      </p>
      <FieldError name="photo" />
    </div>
  );
}
