import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

/** Her phone shows that it is she: a code is asked for, then typed in. */
export function CodeForm({ token, isSent }: { readonly token: string; readonly isSent: boolean }): ReactNode {
  const t = useTranslations("unionRights");
  const locale = useLocale();
  const words = { sending: t("data.sending"), offline: t("data.offline"), failed: t("data.failed") };
  return (
    <div className="grid gap-4">
      {isSent ? (
        <SentForm action={paths.api.ownData} locale={locale} words={words} className="grid gap-3">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="act" value="open" />
          <div>
            <label htmlFor="code" className="mb-1 block font-semibold text-ink">
              {t("own.code")}
            </label>
            <input
              id="code"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              aria-describedby="code-hint"
              className="field min-h-14 text-2xl tracking-[0.3em] tabular-nums"
            />
            <p id="code-hint" className="mt-1 text-sm text-quiet">
              {t("own.codeHint")}
            </p>
            <FieldError name="code" />
          </div>
          <div>
            <SendButton>{t("own.open")}</SendButton>
          </div>
        </SentForm>
      ) : null}
      <form action={paths.api.ownData} method="post">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="act" value="code" />
        <button type="submit" className={isSent ? "button" : "button button-main min-h-14 w-full text-lg"}>
          {t(isSent ? "own.sendAgain" : "own.sendCode")}
        </button>
      </form>
    </div>
  );
}
