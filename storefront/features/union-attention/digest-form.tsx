import type { DigestWish } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import { paths } from "@/lib/paths";

/** Where her Monday letter goes; an empty field stops it. */
export function DigestForm({ wish }: { readonly wish: DigestWish }): ReactNode {
  const t = useTranslations("unionOfficers.digest");
  const form = useTranslations("union.form");
  return (
    <details className="card mt-8 p-4">
      <summary className="link flex min-h-tap items-center font-semibold">
        {wish.email ? t("titleOn", { email: wish.email }) : t("title")}
      </summary>
      <p className="max-w-prose text-sm text-quiet">{t("lead")}</p>
      <SentForm
        action={paths.api.union.digest}
        locale={useLocale()}
        words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
        className="mt-4 grid max-w-xl gap-4"
      >
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          maxLength={200}
          defaultValue={wish.email ?? ""}
          label={t("email")}
          hint={t("emailHint")}
        />
        <div>
          <label htmlFor="field-language" className="mb-1 block font-semibold">
            {t("language")}
          </label>
          <select id="field-language" name="language" defaultValue={wish.language} className="field">
            <option value="vi" lang="vi">
              Tiếng Việt
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
        </div>
        <SendButton>{t("submit")}</SendButton>
      </SentForm>
    </details>
  );
}
