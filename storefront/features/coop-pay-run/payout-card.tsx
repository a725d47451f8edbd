import type { PayRunPayout, PayoutState } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { AnswerForm } from "./answer-form";
import { Qr } from "./qr";

type Props = {
  readonly payout: PayRunPayout;
  readonly batchId: string;
  readonly origin: string;
  /** Made with the page: the same tap twice is one return. */
  readonly formKey: string;
};

const colours: Readonly<Record<PayoutState, string>> = {
  waiting: "bg-ink-soft text-ink",
  unverified: "bg-turmeric-soft text-turmeric-deep",
  disputed: "bg-madder-soft text-madder-deep",
  confirmed: "bg-tea-soft text-tea",
  returned: "bg-ink-soft text-quiet",
};

/** One payout: how much, where it stands, what to do next, and what can be done about it here. */
export function PayoutCard({ payout, batchId, origin, formKey }: Props): ReactNode {
  const t = useTranslations("coopPaying.sheet");
  const locale = useLocale();
  const { state } = payout;
  return (
    <li className="card p-4">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-semibold text-ink">{payout.fullName}</h3>
        <p className="number font-semibold">{formatDong(payout.amountDong, locale)}</p>
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2 text-sm">
        <p className="text-quiet">
          {t(`methods.${payout.method}`)}
          {payout.account ? <> · {payout.account}</> : null}
          {payout.reason ? <> · {t(`reasons.${payout.reason}`)}</> : null}
          {payout.bankReference ? <> · {payout.bankReference}</> : null}
        </p>
        <p className={`rounded-full px-3 py-1 font-semibold ${colours[state]}`}>{t(`state.${state}`)}</p>
      </div>
      {state === "disputed" ? (
        <p className="mt-2 font-semibold">{t("received", { amount: formatDong(payout.receivedDong, locale) })}</p>
      ) : null}
      <p className="mt-2">{payout.next[locale]}</p>
      {state === "disputed" ? (
        <AnswerForm payoutId={payout.payoutId} fullName={payout.fullName} batchId={batchId} formKey={`${formKey}-a`} />
      ) : null}
      {payout.mayReturn || payout.maySendLink ? (
        <Acts payout={payout} batchId={batchId} origin={origin} formKey={formKey} />
      ) : null}
    </li>
  );
}

function Acts({ payout, batchId, origin, formKey }: Props): ReactNode {
  const t = useTranslations("coopPaying.sheet");
  const words = useTranslations("coopPaying.form");
  const locale = useLocale();
  const sending = { sending: words("sending"), offline: words("offline"), failed: words("failed") };
  const { payoutId, fullName } = payout;
  return (
    <details className="mt-1">
      <summary className="link flex min-h-tap items-center text-sm">{t("more", { name: fullName })}</summary>
      <div className="grid gap-4 pt-1">
        <div className="flex items-center gap-4">
          <Qr
            text={`${origin}${payout.receiptPath}`}
            label={t("qr", { name: fullName })}
            className="size-32 shrink-0"
          />
          <p className="text-sm text-quiet">{t("qrHint")}</p>
        </div>
        {payout.maySendLink ? (
          <SentForm action={paths.api.coop.payoutAct(payoutId, "link")} locale={locale} words={sending}>
            <input type="hidden" name="batchId" value={batchId} />
            <SendButton>{t("link.submit")}</SendButton>
          </SentForm>
        ) : null}
        {payout.mayReturn ? (
          <details>
            <summary className="button w-full list-none sm:w-auto [&::-webkit-details-marker]:hidden">
              {t(`return.label.${payout.method}`)}
            </summary>
            <SentForm
              action={paths.api.coop.payoutAct(payoutId, "return")}
              locale={locale}
              words={sending}
              className="mt-3"
            >
              <input type="hidden" name="batchId" value={batchId} />
              <input type="hidden" name="key" value={formKey} />
              <p className="mb-3">
                {t("return.ask", { name: fullName, amount: formatDong(payout.amountDong, locale) })}
              </p>
              <SendButton>{t("return.confirm")}</SendButton>
            </SentForm>
          </details>
        ) : null}
      </div>
    </details>
  );
}
