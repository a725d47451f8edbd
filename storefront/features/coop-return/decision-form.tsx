import type { ReturnAct } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

type Props = { readonly act: ReturnAct; readonly requestId: string; readonly orderId: string };

/** One possible answer: opened first, then confirmed; a no needs words the shopper will read. */
export function DecisionForm({ act, requestId, orderId }: Props): ReactNode {
  const t = useTranslations("returns");
  const locale = useLocale();
  if (act === "overrule" || act === "uphold") return null;
  const label = t(`coop.act.${act}`);
  const id = `words-${requestId}`;
  const form = { sending: t("form.sending"), offline: t("form.offline"), failed: t("form.failed") };
  return (
    <details className="group" name={`answer-${requestId}`}>
      <summary className={`button w-full list-none ${act === "accept" || act === "take-back" ? "button-main" : ""}`}>
        {label}
      </summary>
      <SentForm
        action={paths.api.coop.returnAct(requestId, act)}
        locale={locale}
        words={form}
        className="card mt-2 grid gap-3 p-4"
      >
        <input type="hidden" name="order" value={orderId} />
        {act === "decline" ? (
          <div>
            <label htmlFor={id} className="mb-1 block font-semibold">
              {t("coop.why")}
            </label>
            <textarea id={id} name="words" rows={2} maxLength={300} className="field" />
            <FieldError name="words" />
          </div>
        ) : null}
        <SendButton>{label}</SendButton>
      </SentForm>
    </details>
  );
}
