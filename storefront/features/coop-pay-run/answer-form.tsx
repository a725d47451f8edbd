import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

type Props = {
  readonly payoutId: string;
  readonly fullName: string;
  readonly batchId: string;
  readonly formKey: string;
};

const SAIDS = ["paid_rest", "paid_less", "paid_all"] as const;

/** What the cooperative says to a member's dispute; two officers and the member close it. */
export function AnswerForm({ payoutId, fullName, batchId, formKey }: Props): ReactNode {
  const t = useTranslations("coopPaying.sheet.answer");
  const words = useTranslations("coopPaying.form");
  return (
    <details className="mt-1">
      <summary className="link flex min-h-tap items-center text-sm">{t("label", { name: fullName })}</summary>
      <SentForm
        action={paths.api.coop.payoutAct(payoutId, "answer")}
        locale={useLocale()}
        words={{ sending: words("sending"), offline: words("offline"), failed: words("failed") }}
        className="grid gap-3 pt-1"
      >
        <input type="hidden" name="batchId" value={batchId} />
        <input type="hidden" name="key" value={formKey} />
        <p className="text-sm text-quiet">{t("lead")}</p>
        <fieldset>
          <legend className="mb-1 font-semibold">{t("legend")}</legend>
          <div className="grid gap-2">
            {SAIDS.map((said) => (
              <label
                key={said}
                className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft"
              >
                <input type="radio" name="said" value={said} className="size-5 shrink-0" />
                {t(`said.${said}`)}
              </label>
            ))}
          </div>
          <FieldError name="said" />
        </fieldset>
        <label className="grid gap-1 font-semibold">
          {t("words")}
          <textarea name="words" rows={2} maxLength={1000} className="field font-normal" />
        </label>
        <SendButton>{t("submit")}</SendButton>
      </SentForm>
    </details>
  );
}
