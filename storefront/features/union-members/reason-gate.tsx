import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import type { Note } from "@/lib/doors/note";
import { paths } from "@/lib/paths";

type Props = {
  /** Where to go on, without locale. */
  readonly next: string;
  readonly note: Note | null;
};

/** Named people are shown to whoever says why; she who is looked at reads it. */
export function ReasonGate({ next, note }: Props): ReactNode {
  const t = useTranslations("unionMembers.reason");
  const form = useTranslations("union.form");
  return (
    <section aria-labelledby="reason-title" className="card mt-4 max-w-xl p-4">
      <h2 id="reason-title">{t("title")}</h2>
      <p className="mt-1 text-quiet">{t("lead")}</p>
      <SentForm
        action={paths.api.union.reason}
        locale={useLocale()}
        words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
        note={note}
        className="mt-4 grid gap-4"
      >
        <input type="hidden" name="next" value={next} />
        <div>
          <label htmlFor="reason" className="mb-1 block font-semibold">
            {t("label")}
          </label>
          <textarea
            id="reason"
            name="reason"
            rows={2}
            maxLength={500}
            className="field"
            aria-describedby="reason-hint"
          />
          <p id="reason-hint" className="mt-1 text-sm text-quiet">
            {t("hint")}
          </p>
          <FieldError name="reason" />
        </div>
        <div>
          <SendButton>{t("send")}</SendButton>
        </div>
      </SentForm>
    </section>
  );
}

/** The reason she looks by, with the way to another. */
export function ReasonNow({ reason, next, note }: Props & { readonly reason: string }): ReactNode {
  const t = useTranslations("unionMembers.reason");
  return (
    <div className="mt-2 text-sm">
      <p className="text-quiet wrap-anywhere">{t("now", { reason })}</p>
      <details>
        <summary className="link flex min-h-tap items-center">{t("change")}</summary>
        <ReasonGate next={next} note={note} />
      </details>
    </div>
  );
}
