import type { OrderReturns } from "@cho-phien/contract";
import { formatDate } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

const REASONS = ["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"] as const;

type Props = {
  readonly code: string;
  readonly returns: OrderReturns & { readonly until: string };
  readonly keyText: string;
};

/** How many of which goods, why, and pictures of them; it also works without script. */
export function ReturnForm({ code, returns, keyText }: Props): ReactNode {
  const t = useTranslations("returns");
  const locale = useLocale();
  const id = (name: string) => `return-${name}-${returns.lines[0]?.id ?? ""}`;
  const form = { sending: t("form.sending"), offline: t("form.offline"), failed: t("form.failed") };
  return (
    <details className="mt-3">
      <summary className="button w-full list-none sm:w-auto">{t("open")}</summary>
      <p className="mt-3 text-sm text-quiet">
        {t("until", { day: formatDate(returns.until) })} {t("rule")}
      </p>
      <SentForm action={paths.api.orderReturns} locale={locale} words={form} className="mt-3 grid gap-4">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="key" value={keyText} />
        <fieldset className="grid gap-3">
          <legend className="mb-1 font-semibold">{t("which")}</legend>
          {returns.lines.map((line) => (
            <label key={line.id} className="flex min-h-tap items-center justify-between gap-3">
              <span>{t("piece", { name: line.name, count: line.returnable })}</span>
              <input
                name={`quantity:${line.id}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={line.returnable}
                defaultValue={returns.lines.length === 1 && line.returnable === 1 ? 1 : 0}
                className="field number w-24 text-right"
              />
            </label>
          ))}
          <FieldError name="lines" />
        </fieldset>
        <div>
          <label htmlFor={id("reason")} className="mb-1 block font-semibold">
            {t("why")}
          </label>
          <select id={id("reason")} name="reason" className="field">
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reason.${reason}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={id("note")} className="mb-1 block font-semibold">
            {t("note")}
          </label>
          <textarea id={id("note")} name="note" rows={2} maxLength={500} className="field" />
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
        <SendButton>{t("send")}</SendButton>
      </SentForm>
    </details>
  );
}
