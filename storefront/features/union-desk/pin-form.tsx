import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

const digits = { type: "password", inputMode: "numeric", autoComplete: "off", maxLength: 6 } as const;

/** Her new PIN, twice, and the password that proves she is herself. */
export function PinForm({ note }: { readonly note: FormAnswer | null }): ReactNode {
  const t = useTranslations("unionDesk.pin");
  const form = useTranslations("unionDesk.form");
  return (
    <SentForm
      action={paths.api.union.pin}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      className="mt-4 grid max-w-sm gap-4"
    >
      <TextField name="pin" label={t("new")} hint={t("newHint")} {...digits} />
      <TextField name="again" label={t("again")} {...digits} />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        label={t("password")}
      />
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}
