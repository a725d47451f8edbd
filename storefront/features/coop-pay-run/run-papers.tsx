import type { PayRunDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";
import { PrintButton } from "./print-button";

/** What goes with a run on paper: the sheet to sign, its photograph, the bank's file and reference. */
export function RunPapers({ run, note }: { readonly run: PayRunDetail; readonly note: FormAnswer | null }): ReactNode {
  const t = useTranslations("coopPaying.sheet");
  const { rowsCount, withoutAccountCount } = run.bankFile;
  return (
    <section aria-labelledby="papers" className="card mt-4 grid gap-5 p-4">
      <h2 id="papers">{t("papers")}</h2>
      {note ? (
        <p
          role="status"
          className={`rounded-card p-3 font-semibold ${note.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
        >
          {note.text}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <PrintButton>{t("print")}</PrintButton>
        {rowsCount > 0 ? (
          <a href={paths.api.coop.bankFile(run.batchId)} download className="button">
            {t("bankFile", { count: rowsCount })}
          </a>
        ) : null}
      </div>
      {withoutAccountCount > 0 ? (
        <p className="text-sm">{t("withoutAccount", { count: withoutAccountCount })}</p>
      ) : null}
      {rowsCount + withoutAccountCount > 0 ? <ReferenceForm batchId={run.batchId} /> : null}
      <PhotoForm run={run} />
    </section>
  );
}

function ReferenceForm({ batchId }: { readonly batchId: string }): ReactNode {
  const t = useTranslations("coopPaying.sheet.reference");
  const words = useTranslations("coopPaying.form");
  return (
    <SentForm
      action={paths.api.coop.payRunAct(batchId, "reference")}
      locale={useLocale()}
      words={{ sending: words("sending"), offline: words("offline"), failed: words("failed") }}
    >
      <label htmlFor="reference" className="mb-1 block font-semibold">
        {t("label")}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="reference"
          name="reference"
          autoComplete="off"
          maxLength={60}
          aria-describedby="reference-hint"
          className="field min-w-0 flex-1"
        />
        <SendButton>{t("submit")}</SendButton>
      </div>
      <FieldError name="reference" />
      <p id="reference-hint" className="mt-1 text-sm text-quiet">
        {t("hint")}
      </p>
    </SentForm>
  );
}

function PhotoForm({ run }: { readonly run: PayRunDetail }): ReactNode {
  const t = useTranslations("coopPaying.sheet.photo");
  const words = useTranslations("coopPaying.form");
  return (
    <div>
      <SentForm
        action={paths.api.coop.payRunAct(run.batchId, "photos")}
        locale={useLocale()}
        words={{ sending: words("sending"), offline: words("offline"), failed: words("failed") }}
      >
        <label htmlFor="photo" className="mb-1 block font-semibold">
          {t("label")}
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            id="photo"
            name="photo"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            aria-describedby="photo-hint"
            className="field min-w-0 flex-1"
          />
          <SendButton>{t("submit")}</SendButton>
        </div>
        <FieldError name="photo" />
        <p id="photo-hint" className="mt-1 text-sm text-quiet">
          {t("hint")}
        </p>
      </SentForm>
      <ul className="mt-2">
        {run.photos.map((photo) => (
          <li key={photo.id}>
            <a
              href={paths.api.coop.sheetPhoto(run.batchId, photo.id)}
              target="_blank"
              rel="noreferrer"
              className="link inline-flex min-h-tap items-center"
            >
              {t("kept", { time: formatDateTime(photo.addedAt) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
